/** Nobody writes YAML so deep; what parses it runs out of stack somewhere beyond, each time elsewhere. */
const deepest = 100

/** Where a text of YAML begins to nest deeper than a hundred levels, by brackets, keys or marks on one line, or indentation; `null` where it does not. */
export function tooDeepAt(yaml: string): number | null {
  if (yaml.length < 2 * deepest) return null
  let open = 0
  let keys = 0
  for (const { index, 0: sign } of yaml.matchAll(/[[\]{},\n]|:[ \t]/g)) {
    keys = sign.startsWith(':') ? keys + 1 : 0
    if (sign === '[' || sign === '{') open += 1
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1)
    if (open > deepest || keys > deepest) return index
  }
  const line = tooManyMarks.exec(yaml) ?? tooFarRight.exec(yaml)
  return line?.index ?? null
}

const tooManyMarks = new RegExp(`^(?:[ \\t]*[-?:][ \\t]){${deepest}}`, 'm')
/** A level takes a column at least. */
const tooFarRight = new RegExp(`^ {${5 * deepest}}`, 'm')
