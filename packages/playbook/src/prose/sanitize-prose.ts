import type { Nodes, Root } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'

/**
 * What prose may hold: text-level and block markup, tables, images, links to http, https, mailto and pages.
 * Scripts, event handlers, styles, forms, frames and SVG do not get through, whatever the page says.
 */
const schema: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => name !== 'input' && name !== 'picture' && name !== 'source',
  ),
  attributes: {
    ...defaultSchema.attributes,
    div: [['dataAlert', 'note', 'tip', 'warning', 'important', 'caution']],
    a: ['href', 'title'],
    img: ['src', 'alt', 'title', 'width', 'height'],
    '*': ['align', 'dir', 'lang'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['https'], cite: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'noscript', 'title', 'textarea', 'svg', 'math', 'iframe', 'object'],
}

/** A tree that holds nothing that runs, loads or submits: the last step before prose is stored, and again before it is shown [P17]. */
export function sanitizeProse(tree: Nodes): Root {
  const clean = sanitize(tree, schema)
  return clean.type === 'root' ? clean : { type: 'root', children: clean.type === 'doctype' ? [] : [clean] }
}
