/** Where the arrows lead from a cell. */
export const ways: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Whether an arrow leads out of the field: up and down always do, to the sides where the text ends or all of it is chosen. */
export function isAtEdge({ selectionStart, selectionEnd, value }: HTMLInputElement, step: number): boolean {
  if (step === 0 || (selectionStart === 0 && selectionEnd === value.length)) return true
  return step < 0 ? selectionEnd === 0 : selectionStart === value.length
}

/** Puts the focus so many rows and columns further, where there is a cell. */
export function moveFrom(input: HTMLInputElement, [rows, columns]: readonly [number, number]): void {
  const row = input.closest('tr')
  if (row === null) return
  const cells = [...row.querySelectorAll('input')]
  const lines = [...(row.closest('tbody')?.querySelectorAll('tr') ?? [])]
  const line = lines[lines.indexOf(row) + rows]
  line?.querySelectorAll('input')[cells.indexOf(input) + columns]?.focus()
}
