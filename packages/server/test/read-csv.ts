/** A field as CSV has it; a quoted one is text. */
export interface CsvField {
  readonly quoted: boolean
  readonly text: string
}

const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y

/** The records of a CSV file, strictly after RFC 4180: each ends with CRLF. */
export function readCsv(csv: string): readonly (readonly CsvField[])[] {
  const records: CsvField[][] = []
  let record: CsvField[] = []
  for (let at = 0; at < csv.length; ) {
    field.lastIndex = at
    const [whole = '', inside, bare] = field.exec(csv) ?? []
    record.push({ quoted: inside !== undefined, text: inside?.replaceAll('""', '"') ?? bare ?? '' })
    at += whole.length
    if (csv.startsWith('\r\n', at)) {
      records.push(record)
      record = []
      at += 2
    } else if (csv[at] === ',') at += 1
    else throw new Error(`Unexpected "${csv.slice(at, at + 20)}", expected a comma or the end of a line`)
  }
  if (record.length > 0) throw new Error('Unexpected end of the file in the middle of a line')
  return records
}
