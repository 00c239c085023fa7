import { createContext, useContext, useEffect, useMemo, useState } from 'react'

/** Adds to what holds the panel open, or takes it away again. */
type Holds = (change: 1 | -1) => void

export const HoldContext = createContext<Holds | null>(null)

/** How many forms are open in the panel: Escape is meant for them, and a click beside it must not lose what was typed. */
export function useHolds() {
  const [count, setCount] = useState(0)
  const holds = useMemo((): Holds => (change) => setCount((before) => before + change), [])
  return { isHeld: count > 0, holds }
}

/** Holds the panel open as long as the calling component is there. @throws Error outside a {@link HoldContext}. */
export function useHold(): void {
  const holds = useContext(HoldContext)
  if (holds === null) throw new Error('useHold needs a HoldContext above it')
  useEffect(() => {
    holds(1)
    return () => holds(-1)
  }, [holds])
}
