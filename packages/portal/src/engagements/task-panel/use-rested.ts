import { useEffect, useState } from 'react'

const restMs = 250

/** Whether the calling component has been there for a moment: who goes through tasks by key asks for nothing on the way. */
export function useRested(): boolean {
  const [isRested, setRested] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), restMs)
    return () => clearTimeout(timer)
  }, [])
  return isRested
}
