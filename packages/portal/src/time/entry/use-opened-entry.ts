import { useCallback, useState } from 'react'
import { useReturnedFocus } from '../../components/floating/use-returned-focus.ts'

/** Which number of a view is open, and beside which element its entries stand; one at a time. */
export function useOpenedEntry<Of>() {
  const [opened, setOpened] = useState<{ readonly of: Of; readonly anchor: HTMLElement } | null>(null)
  useReturnedFocus(opened?.anchor ?? null)
  return {
    opened,
    open: useCallback((of: Of, anchor: HTMLElement) => setOpened({ of, anchor }), []),
    close: useCallback(() => setOpened(null), []),
  }
}
