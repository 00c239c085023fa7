import type { Root as ProseTree } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'

/** The kinds of DocFX alerts, as the reader of a playbook marks them with `data-alert`. */
export const alertKinds = ['note', 'tip', 'warning', 'important', 'caution'] as const

export type AlertKind = (typeof alertKinds)[number]

/**
 * What a page may bring to the screen. Everything else goes: scripts and styles with their content, other elements
 * but for their text, classes, ids and every event handler.
 */
const schema: Schema = {
  tagNames: [
    ...['p', 'br', 'hr', 'blockquote', 'div', 'pre', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'],
    ...[
      'a',
      'img',
      'input',
      'strong',
      'em',
      'b',
      'i',
      'u',
      's',
      'del',
      'ins',
      'code',
      'kbd',
      'sub',
      'sup',
      'q',
      'span',
    ],
  ],
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
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https', 'data'] },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'svg', 'math', 'noscript', 'title', 'textarea', 'select'],
  allowComments: false,
  allowDoctypes: false,
}

/** The prose of a page with nothing in it that could run, load or restyle; the tree given stays as it is. */
export function sanitizeProse(tree: ProseTree): ProseTree {
  const clean = sanitize(tree, schema)
  return clean.type === 'root' ? clean : { type: 'root', children: [] }
}
