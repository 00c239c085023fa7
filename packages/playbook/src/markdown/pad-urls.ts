import type { Nodes, Root, Table } from 'mdast'
import type { TextEdit } from '../text/edit.ts'

const bareUrl = /https?:\/\/|www\./gi
const restOfWord = /(?:\\[\\|]|[^\s|])*/y

/**
 * A space before each pipe that touches a bare URL, and one after each pipe that "www." touches: satteri takes the first
 * into the URL, and does not see the second as one (docs/decisions/0003). Between the cells of a table such a space says
 * nothing. Takes time in proportion to the text, whatever stands in it.
 */
export function urlPadding(text: string): readonly TextEdit[] {
  if (!text.includes('|')) return []
  const edits: TextEdit[] = []
  bareUrl.lastIndex = 0
  for (let found = bareUrl.exec(text); found !== null; found = bareUrl.exec(text)) {
    if (/^w/i.test(found[0]) && isPipe(text, found.index - 1)) edits.push(spaceAt(found.index))
    restOfWord.lastIndex = bareUrl.lastIndex
    restOfWord.test(text)
    if (text[restOfWord.lastIndex] === '|') edits.push(spaceAt(restOfWord.lastIndex))
    bareUrl.lastIndex = restOfWord.lastIndex
  }
  return edits
}

/** Whether a pipe stands there that is not escaped. */
function isPipe(text: string, offset: number): boolean {
  let before = offset
  while (text[before - 1] === '\\') before--
  return text[offset] === '|' && (offset - before) % 2 === 0
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
    else if ('children' in node && node.type !== 'paragraph') {
      for (const child of node.children.toReversed()) left.push(child)
    }
  }
  return found
}
