import type { PersonView } from '@fairlead/contract'

/** What each request carries with it on its way. */
export interface ServerEnv {
  readonly Variables: {
    readonly requestId: string
    /** Who is acting; a read may have nobody. */
    readonly actor: PersonView | null
  }
}
