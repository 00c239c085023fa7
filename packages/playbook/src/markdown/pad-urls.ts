import type { Nodes, Root, Table } from 'mdast'
import type { TextEdit } from '../text/edit.ts'

const url = /https?:\/\/|www\./i
const urlAfterPipe = /www\./iy
const partOfLine = /\\[\\|]|[^\S\n\r]+|[\n\r]|\|/g

/**
 * A space before each pipe that touches a bare URL, and one after each pipe that "www." touches: satteri takes the pipe
 * into the URL, and does not see the second as one (docs/decisions/0003). Between the cells of a table such a space says
 * nothing. Takes time in proportion to the text, whatever stands in it.
 */
export function urlPadding(text: string): readonly TextEdit[] {
  if (!url.test(text) || !text.includes('|')) return []
  const edits: TextEdit[] = []
  let word = 0
  for (const { 0: part, index } of text.matchAll(partOfLine)) {
    if (part.startsWith('\\')) continue
    if (part === '|') {
      if (index > word && url.test(text.slice(word, index))) edits.push(spaceAt(index))
      urlAfterPipe.lastIndex = index + 1
      if (urlAfterPipe.test(text)) edits.push(spaceAt(index + 1))
    }
    word = index + part.length
  }
  return edits
}

function spaceAt(offset: number): TextEdit {
  return { start: offset, end: offset, text: ' ' }
}

/** Those of the edits that stand in a table of the tree, whose places are those of the text as it was. */
export function editsInTables(edits: readonly TextEdit[], root: Root): readonly TextEdit[] {
  const spans = tables(root).map(({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0] as const)
  let at = 0
  return edits.filter(({ start }) => {
    while (at < spans.length && (spans[at]?.[1] ?? 0) <= start) at++
    return (spans[at]?.[0] ?? Number.POSITIVE_INFINITY) <= start
  })
}

/** The tables of a tree in the order of the text; none stands in another. */
function tables(root: Root): readonly Table[] {
  const found: Table[] = []
  const left: Nodes[] = [root]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === 'table') found.push(node)
    else if ('children' in node && node.type !== 'paragraph') left.push(...node.children.toReversed())
  }
  return found
}
