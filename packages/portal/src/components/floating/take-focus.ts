/** Takes the focus as soon as what floats is there: a key that is typed right after the one that opened it is not lost. */
export function takeFocus(floating: HTMLElement | null): void {
  floating?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
}
