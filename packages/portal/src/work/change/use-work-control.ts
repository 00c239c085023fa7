import { useCallback, useState } from 'react'
import { useReturnedFocus } from '../../components/floating/use-returned-focus.ts'
import type { OpenWorkControl } from './open-work-control.ts'

/** The one control of the list that is open. Opening it a second time closes it; what closes gives the focus back. */
export function useWorkControl() {
  const [control, setControl] = useState<OpenWorkControl | null>(null)
  useReturnedFocus(control === null ? null : (control.from ?? control.anchor))
  const open = useCallback((next: OpenWorkControl) => {
    setControl((was) => (was?.anchor === next.anchor && was.kind === next.kind ? null : next))
  }, [])
  const close = useCallback(() => setControl(null), [])
  return { control, open, close }
}
