import type { EngagementView } from '@fairlead/contract'
import type { Person, PersonId } from '@fairlead/engagement'
import { BoundedCache } from '../bounded-cache.ts'
import type { Outlook } from './outlook.ts'
import { presentEngagement } from './present.ts'
import type { Stream } from './stream.ts'

const bytesInMemory = 64 * 1024 * 1024

/** Engagements as written JSON: made once for each revision, day and set of abilities, then sent as bytes. */
export class EngagementViews {
  readonly #people: ReadonlyMap<PersonId, Person>
  readonly #cache = new BoundedCache<Uint8Array<ArrayBuffer>>(bytesInMemory, (bytes) => bytes.byteLength)

  constructor(people: ReadonlyMap<PersonId, Person>) {
    this.#people = people
  }

  /** To be called when somebody was erased: what was written before says more of them than there is. */
  forget(): void {
    this.#cache.clear()
  }

  /** The engagement of a stream where it stands, for somebody who may do what `can` says. */
  json(stream: Stream, outlook: Outlook, can: EngagementView['can']): Uint8Array<ArrayBuffer> {
    const { id, revision } = stream.engagement
    const key = JSON.stringify([id, revision, outlook.standing.today, can])
    const known = this.#cache.get(key)
    if (known !== undefined) return known
    const view = presentEngagement({ stream, outlook, people: this.#people.values(), can })
    const bytes = new TextEncoder().encode(JSON.stringify(view))
    this.#cache.set(key, bytes)
    return bytes
  }
}
