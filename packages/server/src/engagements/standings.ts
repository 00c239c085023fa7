import { type Instant, type Standing, standingOf } from '@fairlead/engagement'
import { BoundedCache } from '../bounded-cache.ts'
import type { StoredRelease } from '../releases/store.ts'
import type { Stream } from './stream.ts'

const standingsInMemory = 200

/** Where engagements stand. A plan is made once and kept until what it follows from changes. */
export class Standings {
  readonly #cache = new BoundedCache<Standing>(standingsInMemory)

  /** Where the engagement of a stream stands at this moment, by the release that it runs. */
  of({ engagement }: Stream, { index }: StoredRelease, now: Instant): Standing {
    const standing = standingOf(index, engagement, { now, before: this.#cache.get(engagement.id) })
    this.#cache.set(engagement.id, standing)
    return standing
  }
}
