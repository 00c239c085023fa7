/** The row that has the focus, or that Tab leads to. */
export function currentLine(): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-line]')
  return focused ?? document.querySelector<HTMLElement>('[data-line][tabindex="0"]')
}

/** The button of a row that opens the choice of a state or a person, else the row itself: a narrow list leaves some out. */
export function actionOf(line: HTMLElement, action: 'state' | 'assign'): HTMLElement {
  return line.querySelector<HTMLElement>(`[data-row-action="${action}"]`) ?? line.querySelector('button') ?? line
}

/** Gives the row the focus that what has just closed left nowhere. */
export function refocusLine(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) currentLine()?.focus({ preventScroll: true })
  })
}
