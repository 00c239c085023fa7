import type { PersonView } from '@fairlead/contract'
import type { Kysely } from 'kysely'
import type { Tables } from './database/tables.ts'

/** What each request carries with it on its way. */
export interface ServerEnv {
  readonly Variables: {
    readonly requestId: string
    /** Who is acting; a read may have nobody. */
    readonly actor: PersonView | null
    /** The database as who acts may read it. */
    readonly reader: Kysely<Tables>
  }
}
