/** The choices of a cell, parted by semicolons where there are any, else by slashes; empty parts are none. */
export function splitChoices(written: string): readonly string[] {
  const parted = /[;；]/.test(written) ? written.split(/[;；]/) : written.split(/[/／]/)
  return parted.map((part) => part.trim()).filter((part) => part !== '')
}
