const blocks: ReadonlySet<string> = new Set('p li h1 h2 h3 h4 h5 h6 blockquote pre td th tr br hr'.split(' '))

/** What is read of a tree of prose on one line, with a dot between what stands apart. */
export function proseText(tree: object): string {
  return read(tree)
    .split('\f')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' · ')
}

/** The texts of a tree, with form feeds around what stands apart. */
function read(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value.replaceAll('\f', ' ')
  const inner = 'children' in node && Array.isArray(node.children) ? node.children.map(read).join('') : ''
  return 'tagName' in node && blocks.has(String(node.tagName)) ? `\f${inner}\f` : inner
}
