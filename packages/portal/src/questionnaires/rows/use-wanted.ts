import { useEffect, useRef } from 'react'

/** Goes to what is wanted, once each time that it is wanted anew; not to what was wanted before the component was there. */
export function useWanted<T>(wanted: T | null, go: (wanted: T) => void): void {
  const last = useRef(wanted)
  useEffect(() => {
    if (last.current === wanted) return
    last.current = wanted
    if (wanted !== null) go(wanted)
  })
}
