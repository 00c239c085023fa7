/** Lets so many pieces of work go on at once, the others in the order in which they came. */
export class Slots {
  #free: number
  readonly #waiting = new Set<() => void>()

  constructor(count: number) {
    this.#free = count
  }

  /** Whoever goes away while they wait gets no turn: it is rejected with the reason of the signal. */
  async take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted()
    if (this.#free > 0) this.#free -= 1
    else await this.#turn(signal)
    try {
      return await work()
    } finally {
      const [next] = this.#waiting
      if (next === undefined) this.#free += 1
      else next()
    }
  }

  async #turn(signal: AbortSignal | undefined): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const goOn = () => {
      this.#waiting.delete(goOn)
      signal?.removeEventListener('abort', leave)
      resolve()
    }
    const leave = () => {
      this.#waiting.delete(goOn)
      reject(signal?.reason)
    }
    this.#waiting.add(goOn)
    signal?.addEventListener('abort', leave, { once: true })
    await promise
  }
}
