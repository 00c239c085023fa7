import { BoundedCache } from '../bounded-cache.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { presentEngagement } from './present.ts'
import { standingIn } from './read-model.ts'
import type { Stream } from './stream.ts'

const bytesInMemory = 64 * 1024 * 1024

/** Engagements as written JSON: made once for each revision, then sent as bytes. */
export class EngagementViews {
  readonly #releases: ReleaseStore
  readonly #cache = new BoundedCache<Uint8Array<ArrayBuffer>>(bytesInMemory, (bytes) => bytes.byteLength)

  constructor(releases: ReleaseStore) {
    this.#releases = releases
  }

  /** The engagement of a stream for somebody who may, or may not, change it. */
  async json(stream: Stream, canChange: boolean): Promise<Uint8Array<ArrayBuffer>> {
    const { id, revision, release } = stream.engagement
    const key = `${id} ${revision} ${canChange}`
    const known = this.#cache.get(key)
    if (known !== undefined) return known
    const standing = standingIn(await this.#releases.require(release), stream)
    const bytes = new TextEncoder().encode(JSON.stringify(presentEngagement({ stream, standing, canChange })))
    this.#cache.set(key, bytes)
    return bytes
  }
}
