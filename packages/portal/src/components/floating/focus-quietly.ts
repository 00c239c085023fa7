/** Takes the focus as soon as it is there, without moving the page: what floats has no place yet when it opens. */
export function focusQuietly(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
