import type { PersonView } from '@fairlead/contract'
import type { Instant, Person, PersonId } from '@fairlead/engagement'
import type { Database } from '../database/open-database.ts'
import { Suppression } from '../personal/suppression.ts'
import { ReleaseStore } from '../releases/store.ts'
import { ChangeFeed } from '../stream/change-feed.ts'
import { CommandHandler } from './handle-command.ts'
import { Outlooks } from './outlooks.ts'
import { ReadModels } from './read-models.ts'
import { refreshReadModels } from './refresh-read-models.ts'
import { EngagementStore } from './store.ts'

interface EngineParts {
  readonly database: Database
  readonly people: readonly PersonView[]
  readonly ids: () => string
  /** Of the hashes that say who was erased. */
  readonly suppressionKey: Uint8Array
}

/** What engagements run on: stores, read models and the one who takes commands, put together on a database. */
export type Engine = ReturnType<typeof buildEngine>

/** Puts the engine of a server together. */
export function buildEngine({ database, people, ids, suppressionKey }: EngineParts) {
  const releases = new ReleaseStore(database)
  const outlooks = new Outlooks()
  const models = new ReadModels()
  const changes = new ChangeFeed()
  const suppression = new Suppression(suppressionKey)
  const store = new EngagementStore({ database, releases, outlooks, models, ids, people, suppression })
  const persons: ReadonlyMap<PersonId, Person> = new Map(
    people
      .filter(({ kind }) => kind !== 'customer')
      .map(({ id, roles, rights, access }): [PersonId, Person] => [id, { id, roles, rights, access }]),
  )
  const names: ReadonlyMap<PersonId, string> = new Map(people.map(({ id, name }) => [id, name]))
  const commands = new CommandHandler({ store, releases, outlooks, people: persons, changes })
  const refresh = (now: Instant) => refreshReadModels({ database, store, releases, outlooks, models }, now)
  return { database, people, ids, releases, outlooks, changes, store, suppression, persons, names, commands, refresh }
}
