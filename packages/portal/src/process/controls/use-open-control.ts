import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { OpenControl } from './open-control.ts'

/** The one control of the page that is open. Opening it a second time closes it; what closes gives the focus back. */
export function useOpenControl() {
  const [control, setControl] = useState<OpenControl | null>(null)
  const closed = useRef<OpenControl | null>(null)

  const open = useCallback((next: OpenControl) => {
    setControl((was) => (was?.anchor === next.anchor && was.kind === next.kind ? null : next))
  }, [])
  const close = useCallback(() => setControl(null), [])

  // The row can go while its menu is open: someone else has changed what applies.
  useLayoutEffect(() => {
    if (control?.anchor.isConnected === false) close()
  })

  useLayoutEffect(() => {
    const before = closed.current
    closed.current = control
    if (before === null || control !== null) return
    // Whoever clicked elsewhere has put the focus there; only a focus that went with what closed is given back.
    if (document.activeElement === document.body) before.anchor.focus({ preventScroll: true })
  }, [control])

  return { control, open, close }
}
