const blocks: ReadonlySet<string> = new Set(
  'p li h1 h2 h3 h4 h5 h6 blockquote pre td th tr br hr div section'.split(' '),
)

/** What is read of a tree of prose, with a space between what stands apart. */
export function proseText(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  const inner = 'children' in node && Array.isArray(node.children) ? node.children.map(proseText).join('') : ''
  return 'tagName' in node && blocks.has(String(node.tagName)) ? ` ${inner} ` : inner
}
