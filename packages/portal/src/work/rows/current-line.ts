/** The row that has the focus, or that Tab leads to. */
export function currentLine(): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-line]')
  return focused ?? document.querySelector<HTMLElement>('[data-line][tabindex="0"]')
}

/** The button of a row that opens the choice of a state or a person, else the row itself: a narrow list leaves some out. */
export function actionOf(line: HTMLElement, action: 'state' | 'assign'): HTMLElement {
  return line.querySelector<HTMLElement>(`[data-row-action="${action}"]`) ?? line.querySelector('button') ?? line
}

/** The rows that are drawn, from the first to the last, by their keys; headings of groups are among them. */
export function drawnLines(): ReadonlyMap<string, HTMLElement> {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')]
  return new Map(lines.map((line) => [line.dataset.line ?? '', line]))
}

/** Gives a row the focus that what has just closed left nowhere, or gave to another row; without a key the current one. */
export function refocusLine(key?: string): void {
  requestAnimationFrame(() => {
    const { activeElement } = document
    const isFree = activeElement === document.body || activeElement?.matches('[data-line]') === true
    const line = key === undefined ? currentLine() : drawnLines().get(key)
    if (isFree) line?.focus({ preventScroll: true })
  })
}
