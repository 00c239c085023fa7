const longest = 31

/** A name that a spreadsheet takes for a sheet, as near to the one that is wanted as can be. */
export function sheetName(wanted: string): string {
  const name = trimmed(wanted.toWellFormed().replace(/[\s[\]:*?/\\\p{C}]+/gu, ' '))
  // The end of the first 31 units may be half of a character.
  const short = trimmed(name.slice(0, longest).replace(/[\ud800-\udbff]$/, ''))
  return short === '' || short.toLowerCase() === 'history' ? 'Sheet' : short
}

function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '')
}
