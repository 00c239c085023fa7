/** Keeps what was used last, up to a total weight; what it forgets can always be made again. */
export class BoundedCache<T> {
  readonly #most: number
  readonly #weigh: (value: T) => number
  readonly #entries = new Map<string, T>()
  #weight = 0

  constructor(most: number, weigh: (value: T) => number = () => 1) {
    this.#most = most
    this.#weigh = weigh
  }

  get(key: string): T | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, value)
    return value
  }

  set(key: string, value: T): void {
    this.#forget(key)
    this.#entries.set(key, value)
    this.#weight += this.#weigh(value)
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#most) break
      this.#forget(oldest)
    }
  }

  delete(key: string): void {
    this.#forget(key)
  }

  clear(): void {
    for (const key of [...this.#entries.keys()]) this.#forget(key)
  }

  #forget(key: string): void {
    const value = this.#entries.get(key)
    if (value === undefined) return
    this.#entries.delete(key)
    this.#weight -= this.#weigh(value)
  }
}
