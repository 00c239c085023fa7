import type { PersonView } from '@fairlead/contract'
import { createContext, useContext } from 'react'

/** Who is acting in this browser. There are no passwords yet: the person is chosen, not proven. */
export interface Session {
  readonly people: readonly PersonView[]
  readonly person: PersonView
  readonly choosePerson: (id: string) => void
}

export const SessionContext = createContext<Session | null>(null)

/** @throws Error outside a {@link SessionContext}. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession needs a SessionContext above it')
  return session
}
