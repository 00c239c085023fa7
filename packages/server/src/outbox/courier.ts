import type { Instant } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Handover, MailSender } from '../mail/send-mail.ts'
import { momentAfter } from '../moment-after.ts'
import type { FaultLog } from '../problems/problem.ts'
import type { ChangeFeed } from '../stream/change-feed.ts'
import { type ClaimedLetter, claimLetters, freeLetters } from './claim-letters.ts'
import { nextDue } from './next-due.ts'
import { downDelay, patience, retryDelay } from './retry-delay.ts'
import { type Settled, settleLetter } from './settle-letter.ts'

const atOnce = 4
const second = 1000
/** Longer than any attempt may take. */
const lease = 300 * second
const longestAttempt = 120 * second
const longestRest = 60 * second
const afterFault = 10 * second

export interface CourierParts {
  readonly writer: Kysely<Tables>
  readonly sender: MailSender
  readonly changes: ChangeFeed
  readonly clock: () => Instant
  readonly random: () => number
  /** What this worker is called, unlike any before it. */
  readonly owner: string
  readonly logFault: FaultLog
}

/** How the mail server was found the last time. */
export interface CourierState {
  /** When a server that is down is tried again; `null` where it is not. */
  readonly downUntil: Instant | null
  readonly error: string | null
}

/**
 * Delivers what is in the outbox. A letter is handed over at least once: where this process dies between the server's
 * yes and the note of it, the letter goes out again under the same Message-ID. Everything else is once.
 */
export class Courier {
  readonly #parts: CourierParts
  readonly #stopping = new AbortController()
  readonly #cutting = new AbortController()
  #running: Promise<void> | null = null
  #failures = 0
  #state: CourierState = { downUntil: null, error: null }
  #untold = false
  #toldAt = 0

  constructor(parts: CourierParts) {
    this.#parts = parts
  }

  get from(): string {
    return this.#parts.sender.from
  }

  get state(): CourierState {
    return this.#state
  }

  /** Delivers from now on, woken by every commit. Whoever was sending before is gone: this is the only courier of its data. */
  start(): void {
    this.#running ??= this.#run()
  }

  /** Begins nothing more, and lets what is under way end as far as it does in two seconds; the rest goes out again later. */
  async close(): Promise<void> {
    this.#stopping.abort()
    const impatient = setTimeout(() => this.#cutting.abort(), 2 * second)
    await this.#running
    clearTimeout(impatient)
    this.#parts.sender.close()
  }

  /** Hands over everything that is due by now. */
  async deliverDue(): Promise<void> {
    // One letter shows whether a server is there again; the others need not find out with it.
    if (this.#failures > 0) await this.#deliverNext()
    await Promise.all(Array.from({ length: atOnce }, () => this.#deliverOneByOne()))
    if (this.#untold) this.#tell()
  }

  async #run(): Promise<void> {
    const { writer, changes } = this.#parts
    const { signal } = this.#stopping
    let isFree = false
    while (!signal.aborted && !changes.closed) {
      const seen = changes.commits
      try {
        if (!isFree) await freeLetters(writer)
        isFree = true
        await this.deliverDue()
        await changes.next(seen, await this.#rest(), signal)
      } catch (error) {
        // Such as a disk that is full: what is on its way stays so, and is looked at again.
        this.#parts.logFault(faultLine(error))
        await changes.next(changes.commits, afterFault, signal)
      }
    }
  }

  async #deliverOneByOne(): Promise<void> {
    while (await this.#deliverNext());
  }

  /** Hands over one letter; says whether there was one to hand over. */
  async #deliverNext(): Promise<boolean> {
    const { writer, clock, owner } = this.#parts
    if (this.#stopping.signal.aborted || this.#isDown()) return false
    const now = clock()
    const [claimed] = await claimLetters(writer, { owner, now, until: momentAfter(now, lease), most: 1 })
    if (claimed === undefined) return false
    await this.#deliver(claimed)
    return true
  }

  async #deliver(claimed: ClaimedLetter): Promise<void> {
    const { writer, sender, clock } = this.#parts
    const signal = AbortSignal.any([this.#cutting.signal, AbortSignal.timeout(longestAttempt)])
    const handover = await sender.send(claimed.letter, signal)
    // What was cut off may have been taken or not: the next courier finds it with nobody and hands it over again.
    if (this.#cutting.signal.aborted && handover.kind !== 'taken') return
    const now = clock()
    this.#note(handover, now)
    await settleLetter(writer, claimed, this.#settled(claimed, handover, now))
    this.#untold = true
    if (Date.now() - this.#toldAt > second) this.#tell()
  }

  #settled({ attempts, createdAt }: ClaimedLetter, handover: Handover, now: Instant): Settled {
    if (handover.kind === 'taken') return { state: 'sent', at: now }
    const { kind, error } = handover
    const isOver = kind === 'put-off' && Date.parse(now) - Date.parse(createdAt) > patience
    if (kind === 'refused' || isOver) return { state: 'failed', error }
    return { state: 'queued', error, runAt: momentAfter(now, retryDelay(attempts, this.#parts.random)) }
  }

  /** A server that cannot be reached is left alone for a while, whatever there is for it; of several failures at once the first counts. */
  #note(handover: Handover, now: Instant): void {
    if (handover.kind !== 'down') {
      this.#failures = 0
      this.#state = { downUntil: null, error: null }
    } else if (!this.#isDown()) {
      this.#failures += 1
      const downUntil = momentAfter(now, downDelay(this.#failures, this.#parts.random))
      this.#state = { downUntil, error: handover.error }
    }
  }

  #isDown(): boolean {
    const { downUntil } = this.#state
    return downUntil !== null && downUntil > this.#parts.clock()
  }

  /** For how long there is nothing to do, in milliseconds, unless somebody commits something. */
  async #rest(): Promise<number> {
    const { writer, clock } = this.#parts
    const now = clock()
    const due = this.#isDown() ? this.#state.downUntil : await nextDue(writer, now)
    return due === null ? longestRest : Math.min(Math.max(Date.parse(due) - Date.parse(now), 10), longestRest)
  }

  #tell(): void {
    this.#untold = false
    this.#toldAt = Date.now()
    this.#parts.changes.wakeForOutbox()
  }
}

function faultLine(error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return JSON.stringify({ level: 'error', what: 'delivering messages', error: message, stack })
}
