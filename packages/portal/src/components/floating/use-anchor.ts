import { type MouseEvent, useCallback, useState } from 'react'
import { useReturnedFocus } from './use-returned-focus.ts'

/** The button whose menu or popover is open, for a component that has one: what floats is loaded and drawn only then. */
export function useAnchor() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  useReturnedFocus(anchor)
  const close = useCallback(() => setAnchor(null), [])
  const toggle = useCallback(({ currentTarget }: MouseEvent<HTMLElement>) => {
    setAnchor((was) => (was === null ? currentTarget : null))
  }, [])
  return { anchor, toggle, close }
}
