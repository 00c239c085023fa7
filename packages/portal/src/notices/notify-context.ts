import { createContext, useContext } from 'react'

/** Says what went wrong without taking the screen away; `what` names what could not be done, where that is not plain. */
export type Notify = (error: unknown, what?: string) => void

export const NotifyContext = createContext<Notify | null>(null)

/** @throws Error outside a {@link NotifyContext}. */
export function useNotify(): Notify {
  const notify = useContext(NotifyContext)
  if (notify === null) throw new Error('useNotify needs a NotifyContext above it')
  return notify
}
