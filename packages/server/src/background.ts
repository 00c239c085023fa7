import type { FaultLog } from './problems/problem.ts'

/** Work that no answer waits for: what goes wrong with it is logged, and the server waits for it before it closes. */
export class Background {
  readonly #running = new Set<Promise<void>>()
  readonly #logFault: FaultLog

  constructor(logFault: FaultLog) {
    this.#logFault = logFault
  }

  /** Begins the work once whoever asked has been answered. */
  run(what: string, work: () => Promise<void>): void {
    const running = new Promise((resolve) => setImmediate(resolve)).then(work).catch((error: unknown) => {
      const said = error instanceof Error ? error.message : String(error)
      this.#logFault(JSON.stringify({ level: 'error', error: `${what}: ${said}` }))
    })
    this.#running.add(running)
    void running.then(() => this.#running.delete(running))
  }

  /** Waits until nothing is left to do. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }
}
