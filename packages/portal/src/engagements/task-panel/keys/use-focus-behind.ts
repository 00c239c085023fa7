import { useEffect, useRef } from 'react'
import { rowBehind } from './rows-behind.ts'

/** Gives the focus to the row of the task that was shown last when the panel goes, else to what had it before. */
export function useFocusBehind(key: string): void {
  const shown = useRef(key)
  useEffect(() => {
    shown.current = key
  }, [key])
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (document.activeElement !== document.body) return
      const next = rowBehind(shown.current) ?? before
      if (next instanceof HTMLElement && next.isConnected) next.focus({ preventScroll: true })
    }
  }, [])
}
