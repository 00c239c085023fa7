/** Whether a row that is stored says what another one says, column by column. */
export function isSameRow<Row extends object>(stored: Row | undefined, row: Row): boolean {
  if (stored === undefined) return false
  return (Object.keys(row) as (keyof Row)[]).every((column) => stored[column] === row[column])
}
