import { useLayoutEffect, useRef } from 'react'

/** Gives the focus back to the button whose menu or popover has closed; `null` while nothing is open. */
export function useReturnedFocus(anchor: HTMLElement | null): void {
  const before = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const closed = anchor === null ? before.current : null
    before.current = anchor
    // Whoever clicked elsewhere has put the focus there; only a focus that went with what closed is given back.
    if (document.activeElement === document.body) closed?.focus({ preventScroll: true })
  }, [anchor])
}
