import { createContext, useContext, useEffect } from 'react'
import type { UndoStack } from './undo-stack.ts'

export const UndoContext = createContext<UndoStack | null>(null)

/** What can be taken back in this browser. @throws Error outside an {@link UndoContext}. */
export function useUndoStack(): UndoStack {
  const stack = useContext(UndoContext)
  if (stack === null) throw new Error('useUndoStack needs an UndoContext above it')
  return stack
}

/** As long as the calling component is there, Ctrl+Z takes back nothing of another engagement than this one. */
export function useUndoWithin(engagement: string): void {
  const stack = useUndoStack()
  useEffect(() => {
    stack.enter(engagement)
    return () => stack.enter(null)
  }, [stack, engagement])
}
