/**
 * Tells whoever follows the event log that there is more to read. It carries no events: the log does, so a follower
 * that is slow or was away misses nothing and holds nothing in memory.
 */
export class ChangeFeed {
  readonly #followers = new Set<() => void>()
  #commits = 0
  #deliveries = 0
  #closed = false

  /** How many commits there have been; a follower notes it before it reads. */
  get commits(): number {
    return this.#commits
  }

  /** How often something has become of messages in the outbox. */
  get deliveries(): number {
    return this.#deliveries
  }

  /** How many are waiting. */
  get followers(): number {
    return this.#followers.size
  }

  get closed(): boolean {
    return this.#closed
  }

  /** To be called after a commit. */
  wake(): void {
    this.#commits += 1
    for (const follower of [...this.#followers]) follower()
  }

  /** To be called when something has become of messages in the outbox, which no event says. */
  wakeForOutbox(): void {
    this.#deliveries += 1
    this.wake()
  }

  /** Waits for a commit after those `seen`, at most `milliseconds`, and not beyond an abort or the end of the feed. */
  async next(seen: number, milliseconds: number, signal: AbortSignal): Promise<'commit' | 'quiet'> {
    if (this.#commits === seen && !this.#closed && !signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, milliseconds)
      this.#followers.add(resolve)
      const stop = () => resolve()
      signal.addEventListener('abort', stop)
      await promise
      signal.removeEventListener('abort', stop)
      this.#followers.delete(resolve)
      clearTimeout(timer)
    }
    return this.#commits === seen ? 'quiet' : 'commit'
  }

  /** Ends every stream that follows it. */
  close(): void {
    this.#closed = true
    for (const follower of [...this.#followers]) follower()
  }
}
