/** The name of a column as spreadsheets have it, counted from 0: A to Z, AA … */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last
}
