/** The most that a table may have. */
const mostCells = 500_000

/**
 * Reads a table as spreadsheets write it: separated by commas, semicolons or tabs, whichever the header has most of; lines
 * that end in whatever way; text in quotes with anything in it. Never refuses: what is no table has one column.
 */
export function readTable(csv: string): readonly (readonly string[])[] {
  const text = csv.replace(/^\ufeff/, '')
  const separator = separatorOf(text.slice(0, text.search(/[\r\n]|$/)))
  const rows: string[][] = []
  let row: string[] = []
  let cells = 0
  let at = 0
  while (at < text.length && cells < mostCells) {
    const { value, end } = cellAt(text, at, separator)
    row.push(value)
    cells += 1
    at = end
    if (text[at] === separator) {
      at += 1
      if (at < text.length) continue
      row.push('')
    } else at += text.startsWith('\r\n', at) ? 2 : 1
    rows.push(row)
    row = []
  }
  return rows.filter((one) => one.some((value) => value.trim() !== ''))
}

function separatorOf(header: string): string {
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign
}

function cellAt(text: string, at: number, separator: string): { readonly value: string; readonly end: number } {
  if (text[at] !== '"') {
    let end = at
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
    return { value: withFormulas(text.slice(at, end)), end }
  }
  let value = ''
  let from = at + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return { value: withFormulas(value + text.slice(from)), end: text.length }
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') {
      // What stands behind the quotes belongs to the cell, as spreadsheets have it.
      const rest = cellAt(text, quote + 1, separator)
      return { value: withFormulas(value + rest.value), end: rest.end }
    }
    value += '"'
    from = quote + 2
  }
}

/** What an export put before all that could begin a formula is no part of the text. */
function withFormulas(value: string): string {
  return value.replace(/(^|[,;\t\r\n])'(?=[[\p{Cc}\p{Cf}\p{Z}"]--[\t\r\n]]*[=+\-@＝＋－＠﹦﹢﹣﹫])/gv, '$1')
}
