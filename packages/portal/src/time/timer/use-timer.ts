import { useCallback, useEffect, useState } from 'react'
import { keepJson, keptJson } from '../../session/kept-json.ts'
import { useSession } from '../../session/session-context.tsx'
import { isTimer, type Timer, timerName } from './kept-timer.ts'

const changed = 'fairlead-timer'

/** The timer of who acts, `null` where none runs, and the way to start and to stop it: in all tabs of this browser. */
export function useTimer(): readonly [Timer | null, (timer: Timer | null) => void] {
  const { person } = useSession()
  const name = timerName(person.id)
  const [timer, setTimer] = useState(() => keptJson(localStorage, name, isTimer))
  useEffect(() => {
    const look = () => setTimer(keptJson(localStorage, name, isTimer))
    look()
    // The browser tells other tabs, and this one itself.
    addEventListener('storage', look)
    addEventListener(changed, look)
    return () => {
      removeEventListener('storage', look)
      removeEventListener(changed, look)
    }
  }, [name])
  const keep = useCallback(
    (next: Timer | null) => {
      keepJson(localStorage, name, next)
      dispatchEvent(new Event(changed))
    },
    [name],
  )
  return [timer, keep]
}
