import { type FocusEvent, useLayoutEffect, useRef } from 'react'

const focusable = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex]'

/**
 * Keeps the focus near where it was when what had it goes away: a row that does not apply any more, a form that has
 * been answered. The element that is drawn again with every change has to pass the handlers on.
 */
export function useKeptFocus() {
  // What had the focus, and what it stood in, from the inside out.
  const places = useRef<readonly HTMLElement[]>([])

  useLayoutEffect(() => {
    const [last, ...around] = places.current
    if (last === undefined || last.isConnected || document.activeElement !== document.body) return
    const place = around.find((element) => element.isConnected)
    const next = place?.querySelector<HTMLElement>(focusable) ?? place?.closest('main')
    places.current = []
    next?.focus({ preventScroll: true })
  })

  return {
    onFocus({ target, currentTarget }: FocusEvent<HTMLElement>) {
      if (currentTarget.contains(target)) places.current = placesOf(target, currentTarget)
    },
    onBlur({ target, relatedTarget }: FocusEvent<HTMLElement>) {
      // A window that is left takes the focus along and brings it back; a menu gives it back when it closes.
      if (relatedTarget === null && document.activeElement !== target) places.current = []
    },
  }
}

function placesOf(target: HTMLElement, page: HTMLElement): readonly HTMLElement[] {
  const places = [target]
  for (let at = target; at !== page && at.parentElement !== null; at = at.parentElement) places.push(at.parentElement)
  return places
}
