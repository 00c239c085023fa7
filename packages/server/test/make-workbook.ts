import { makeZip, type ZipPart } from './make-zip.ts'

export type MadeCell = string | number | null

/** A sheet by its rows, or by what stands in it as XML. */
export interface MadeSheet {
  readonly name: string
  readonly rows?: readonly (readonly MadeCell[])[]
  readonly xml?: string
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNs = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts of a workbook as any program might write it, for tests that change one of them. */
export function workbookParts(sheets: readonly MadeSheet[]): readonly ZipPart[] {
  const ids = sheets.map((_, at) => at + 1)
  const overrides = ids.map(
    (id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${type}.worksheet+xml"/>`,
  )
  const relationships = ids.map(
    (id) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  )
  const named = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${overrides.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${named.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${packageNs}/relationships">${relationships.join('')}</Relationships>`,
    },
    ...sheets.map(({ rows = [], xml }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: xml ?? `<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
    })),
  ]
}

/** A workbook as any program might write it. */
export function makeWorkbook(sheets: readonly MadeSheet[]): Buffer {
  return makeZip(workbookParts(sheets))
}

function rowXml(cells: readonly MadeCell[], index: number): string {
  const written = cells.map((cell, column) => {
    if (cell === null) return ''
    const at = `${String.fromCharCode(65 + column)}${index + 1}`
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  })
  return `<row r="${index + 1}">${written.join('')}</row>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
