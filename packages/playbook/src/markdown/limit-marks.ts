/**
 * What marks may cost on one page: the sum, over them, of the characters of the paragraph that stand before each. Of
 * some marks parsers read a paragraph again and again, and satteri keeps it as often, until it has no memory left. No
 * page that was written to be read comes near.
 */
const costliest = [
  { mark: /&(?=[a-z0-9#]+;)/gi, budget: 20_000_000 },
  { mark: /[[\]]/g, budget: 50_000_000 },
  { mark: /[*_~]/g, budget: 500_000_000 },
] as const

/**
 * The same text, every character in its place, in which emphasis, links and character references that would cost more
 * than any page is worth are spaces: in the paragraphs and tables that hold so many, from where it is too much [P71].
 */
export function limitMarks(text: string): string {
  return costliest.reduce((result, { mark, budget }) => limitMark(result, mark, budget), text)
}

function limitMark(text: string, mark: RegExp, budget: number): string {
  if ((text.length * text.length) / 2 <= budget) return text
  let count = 0
  for (const _ of text.matchAll(mark)) count++
  if (count * text.length <= budget) return text
  const runs = runStarts(text)
  let run = 0
  let spent = 0
  return text.replace(mark, (found, offset: number) => {
    while ((runs[run + 1] ?? Number.POSITIVE_INFINITY) <= offset) run++
    const cost = offset - (runs[run] ?? 0)
    if (spent + cost > budget) return ' '
    spent += cost
    return found
  })
}

/**
 * Where text begins that is read as one: after an empty line or a heading, and at each row of a table that is one beyond
 * doubt. Any other table counts as one paragraph, since who knows what it would be read as.
 */
function runStarts(text: string): readonly number[] {
  const starts: number[] = []
  let [at, isFirst, isInTable, header] = [0, true, false, '']
  for (const line of text.split(/(?<=[\n\r])/)) {
    isInTable = line.startsWith('|') && (isInTable || (header !== '' && delimits(line, header)))
    if (isFirst || isInTable) starts.push(at)
    header = isFirst && line.startsWith('|') ? line : ''
    isFirst = line.trim() === '' || /^#{1,6}\s/.test(line)
    at += line.length
  }
  return starts
}

function delimits(line: string, header: string): boolean {
  const parts = cells(line)
  return parts.length === cells(header).length && parts.every((part) => /^:?-+:?$/.test(part.trim()))
}

function cells(row: string): readonly string[] {
  return row
    .trim()
    .replace(/\\./g, '')
    .replace(/^\||\|$/g, '')
    .split('|')
}
