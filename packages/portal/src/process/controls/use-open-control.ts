import { useCallback, useLayoutEffect, useState } from 'react'
import { useReturnedFocus } from '../../components/floating/use-returned-focus.ts'
import type { OpenControl } from './open-control.ts'

/** The one control of the page that is open. Opening it a second time closes it; what closes gives the focus back. */
export function useOpenControl() {
  const [control, setControl] = useState<OpenControl | null>(null)
  useReturnedFocus(control?.anchor ?? null)

  const open = useCallback((next: OpenControl) => {
    setControl((was) => (was?.anchor === next.anchor ? null : next))
  }, [])
  const close = useCallback(() => setControl(null), [])

  // The row can go while its menu is open: someone else has changed what applies.
  useLayoutEffect(() => {
    if (control?.anchor.isConnected === false) close()
  })

  return { control, open, close }
}
