/** A cell as the XML of a sheet has it: its type and style as they stand there, its text unescaped. */
export interface SheetCell {
  readonly reference: string
  readonly type: string | null
  readonly style: string | null
  readonly text: string
}

/** The cells of a sheet by rows; XML that is not just rows of such cells is refused. */
export function readSheet(xml: string): readonly (readonly SheetCell[])[] {
  const [, data] = /<sheetData>(.*)<\/sheetData><\/worksheet>$/s.exec(xml) ?? refuse(xml)
  return consumed(data ?? '', /<row r="\d+">(.*?)<\/row>/gs).map(([, row]) => consumed(row ?? '', cell).map(read))
}

const content = String.raw`(?:<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>|<is><t\/><\/is>|<v>([^<]*)<\/v>)`
const cell = new RegExp(String.raw`<c r="([A-Z]+\d+)"(?: t="(\w+)")?(?: s="(\d+)")?>${content}<\/c>`, 'g')

function read([, reference = '', type, style, text, value]: RegExpExecArray): SheetCell {
  return { reference, type: type ?? null, style: style ?? null, text: unescaped(text ?? value ?? '') }
}

// Every character has to be part of a match.
function consumed(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found = [...text.matchAll(pattern)]
  if (found.map(([whole]) => whole).join('') !== text) refuse(text)
  return found
}

function unescaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text
    .replace(/&(\w+);/g, (_, name) => entities[name] ?? refuse(text))
    .replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

function refuse(xml: string): never {
  throw new Error(`Unexpected XML in a sheet: ${xml.slice(0, 300)}`)
}
