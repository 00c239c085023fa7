import type { Instant } from '@fairlead/engagement'
import type { ChangeFeed } from '../stream/change-feed.ts'

const minute = 60_000

export interface ClockWatchParts {
  /** What it looks at, as its faults are called. */
  readonly what: string
  /** Puts on their way the messages that are due by now; answers how many are new. */
  readonly remind: (now: Instant) => Promise<number>
  readonly changes: ChangeFeed
  readonly clock: () => Instant
  /** Receives a line for each time that it fails; a minute later it tries again. */
  readonly logFault: (line: string) => void
}

/** Looks at what becomes due as time passes, as long as the server runs: at once, and every minute. */
export class ClockWatch {
  readonly #parts: ClockWatchParts
  #timer: NodeJS.Timeout | null = null
  #looking: Promise<void> = Promise.resolve()

  constructor(parts: ClockWatchParts) {
    this.#parts = parts
  }

  start(): void {
    if (this.#timer !== null) return
    const look = () => {
      this.#looking = this.#looking.then(() => this.look())
    }
    this.#timer = setInterval(look, minute)
    // It keeps no process alive.
    this.#timer.unref()
    look()
  }

  /** Looks once; a fault is logged, and ends nothing. */
  async look(): Promise<void> {
    const { what, remind, changes, clock, logFault } = this.#parts
    try {
      if ((await remind(clock())) > 0) changes.wakeForOutbox()
    } catch (error) {
      logFault(JSON.stringify({ fault: what, error: error instanceof Error ? error.stack : String(error) }))
    }
  }

  /** Looks no more, and lets what is under way end. */
  async close(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer)
    await this.#looking
  }
}
