/** Gives the focus to the row that Tab leads to, where it is nowhere: a dialog that closes leaves it so. */
export function focusLine(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus({ preventScroll: true })
  })
}
