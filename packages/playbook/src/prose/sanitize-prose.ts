import type { Nodes, Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { linkSchemes } from './link-schemes.ts'

/** The kinds of DocFX alerts; prose carries them as `data-alert` on a `div`. */
export const alertKinds = ['note', 'tip', 'warning', 'important', 'caution'] as const

export type AlertKind = (typeof alertKinds)[number]

const blocks =
  'p br hr blockquote div pre ul ol li dl dt dd details summary h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr th td caption'
const inline = 'a img input strong em b i u s del ins code kbd sub sup q span'

/**
 * What prose may hold. Everything else goes: scripts and styles with their content, other elements but for their text,
 * classes, ids, styles and every event handler.
 */
const schema: Schema = {
  tagNames: `${blocks} ${inline}`.split(' '),
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    div: [['dataAlert', ...alertKinds]],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    ol: ['start'],
    td: [['align', 'left', 'center', 'right'], 'colSpan', 'rowSpan'],
    th: [['align', 'left', 'center', 'right'], 'colSpan', 'rowSpan'],
    '*': ['dir', 'lang'],
  },
  required: { input: { disabled: true, type: 'checkbox' } },
  ancestors: {
    li: ['ul', 'ol'],
    tbody: ['table'],
    thead: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    td: ['table'],
    th: ['table'],
    caption: ['table'],
  },
  protocols: { href: [...linkSchemes], src: ['http', 'https', 'data'] },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'svg', 'math', 'noscript', 'title', 'textarea', 'select'],
  allowComments: false,
  allowDoctypes: false,
}

/**
 * A tree that holds nothing that runs, loads or submits: the last step before prose is stored, and again before it is
 * shown [P17]. The tree given stays as it is.
 */
export function sanitizeProse(tree: Nodes): Root {
  const clean = sanitize(tree, schema)
  return clean.type === 'root' ? clean : { type: 'root', children: clean.type === 'doctype' ? [] : [clean] }
}
