/** Lets one holder in at a time, in the order in which they asked. */
export class Mutex {
  #tail: Promise<void> = Promise.resolve()

  /** Waits for its turn; the caller holds the mutex until it calls what it got. */
  async acquire(): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const turn = this.#tail
    this.#tail = promise
    await turn
    return resolve
  }

  /** Runs `work` alone and lets the next one in, whether it succeeds or throws. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }
}
