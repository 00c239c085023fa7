import { type Instant, standingOf } from '@fairlead/engagement'
import { BoundedCache } from '../bounded-cache.ts'
import type { StoredRelease } from '../releases/store.ts'
import { Outlook } from './outlook.ts'
import type { Stream } from './stream.ts'

/** As many as two hundred playbooks of five hundred tasks have. */
const tasksInMemory = 100_000

/** Where engagements stand. A plan is made once and kept until what it follows from changes, an outlook for its day. */
export class Outlooks {
  readonly #cache = new BoundedCache<Outlook>(tasksInMemory, ({ standing }) => standing.plan.tasks.size)

  /** Where the engagement of a stream stands at this moment, by the release that it runs. */
  of({ engagement }: Stream, { index }: StoredRelease, now: Instant): Outlook {
    const known = this.#cache.get(engagement.id)
    const standing = standingOf(index, engagement, { now, before: known?.standing })
    const isSame = known?.standing.engagement === engagement && known.standing.today === standing.today
    if (isSame) return known
    const outlook = new Outlook(standing, known)
    this.#cache.set(engagement.id, outlook)
    return outlook
  }
}
