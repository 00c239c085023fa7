import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react'

interface FocusOptions {
  readonly items: readonly { readonly id: string }[]
  readonly table: RefObject<HTMLElement | null>
}

/**
 * The one line of a table that Tab leads to. It is known by its id, so it stays the same one however the lines are
 * sorted; where it goes away, the line that comes to stand at its place takes over, with the focus if it had it.
 */
export function useTableFocus({ items, table }: FocusOptions) {
  const [active, setActive] = useState<string | null>(null)
  const places = useMemo(() => new Map(items.map(({ id }, index) => [id, index])), [items])
  const lastIndex = useRef(0)
  const known = active === null ? undefined : places.get(active)
  const activeIndex = known ?? Math.min(lastIndex.current, items.length - 1)
  const hasFocus = useRef(false)
  const isAsked = useRef(false)
  // Also the line that Tab leads to already can be asked to take the focus.
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)

  useLayoutEffect(() => {
    lastIndex.current = Math.max(0, activeIndex)
    const isLost = hasFocus.current && document.activeElement === document.body
    if (!isAsked.current && !isLost) return
    isAsked.current = false
    table.current?.querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus({ preventScroll: true })
  })

  return {
    activeIndex,
    /** Makes a line the one that Tab leads to, and gives it the focus. */
    focusLine: useCallback((id: string) => {
      isAsked.current = true
      setActive(id)
      drawAgain()
    }, []),
    onFocus: useCallback(({ target }: FocusEvent<HTMLElement>) => {
      const line = target.closest<HTMLElement>('[data-line]')?.dataset.line
      hasFocus.current = line !== undefined
      if (line !== undefined) setActive(line)
    }, []),
    onBlur: useCallback(({ target, relatedTarget }: FocusEvent<HTMLElement>) => {
      // A window that is left takes the focus along and brings it back, and a line that goes away takes it with it.
      if (relatedTarget !== null || (document.activeElement !== target && target.isConnected)) hasFocus.current = false
    }, []),
  }
}
