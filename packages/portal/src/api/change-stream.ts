import type { Change } from '@fairlead/contract'
import { askedBy } from './asked-by.ts'

/** Whether changes of others arrive: `connecting` before the first time, `reconnecting` after they had arrived. */
export type StreamState = 'connecting' | 'open' | 'reconnecting'

interface ChangeStreamOptions {
  /** Who follows: an event stream is opened by its address, so it says that there. */
  readonly actor: string
  /** Called with every change since the last call, at most once per `quietMs`. */
  readonly onChanges: (changes: readonly Change[]) => void
  readonly onState: (state: StreamState) => void
  /** The stream is open again after a break: what happened meanwhile may have been missed. */
  readonly onResume: () => void
  /** Something has become of messages that leave the house, which no change says. */
  readonly onOutbox: () => void
}

const quietMs = 60
const firstRetryMs = 500
const longestRetryMs = 15_000

/**
 * The stream of changes from the server, kept open until `close`.
 *
 *   connecting ──hello──▶ open ──error──▶ reconnecting ──hello──▶ open …
 *
 * The browser reconnects by itself after a broken connection but gives up on an answer that is no stream, as a server
 * that is starting gives; then this class opens a new one, waiting longer each time.
 */
export class ChangeStream {
  readonly #options: ChangeStreamOptions
  #source: EventSource | null = null
  #waiting: Change[] = []
  #flush: ReturnType<typeof setTimeout> | undefined
  #retry: ReturnType<typeof setTimeout> | undefined
  #retryMs = firstRetryMs
  #wasOpen = false

  constructor(options: ChangeStreamOptions) {
    this.#options = options
    this.#connect()
  }

  close(): void {
    clearTimeout(this.#flush)
    clearTimeout(this.#retry)
    this.#source?.close()
    this.#source = null
  }

  #connect(): void {
    const source = new EventSource(askedBy('/api/changes', this.#options.actor))
    this.#source = source
    source.addEventListener('hello', () => this.#opened())
    source.addEventListener('change', (event) => this.#receive(event.data))
    source.addEventListener('outbox', () => this.#options.onOutbox())
    source.addEventListener('error', () => this.#failed(source))
  }

  #opened(): void {
    this.#retryMs = firstRetryMs
    this.#options.onState('open')
    if (this.#wasOpen) this.#options.onResume()
    this.#wasOpen = true
  }

  #receive(data: string): void {
    this.#waiting.push(JSON.parse(data) as Change)
    this.#flush ??= setTimeout(() => {
      this.#flush = undefined
      this.#options.onChanges(this.#waiting.splice(0))
    }, quietMs)
  }

  #failed(source: EventSource): void {
    this.#options.onState(this.#wasOpen ? 'reconnecting' : 'connecting')
    if (source.readyState !== EventSource.CLOSED) return
    this.#retry = setTimeout(() => this.#connect(), this.#retryMs)
    this.#retryMs = Math.min(this.#retryMs * 2, longestRetryMs)
  }
}
