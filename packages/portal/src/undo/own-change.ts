import type { Undoable } from './undo-stack.ts'

interface OwnChangeOptions {
  readonly text: string
  readonly engagement: string
  /** Asks the engagement to take back the event of this number. */
  readonly send: (seq: number) => void
}

/**
 * A change that this browser asked for, from when it is asked for.
 *
 *   on its way ──(the server obeys)──▶ made ──undo──▶ taken back
 *        └──undo──▶ on its way, and taken back as soon as it is made
 */
export class OwnChange implements Undoable {
  readonly text: string
  readonly engagement: string
  readonly #send: (seq: number) => void
  #seq: number | null = null
  #isUnwanted = false

  constructor({ text, engagement, send }: OwnChangeOptions) {
    this.text = text
    this.engagement = engagement
    this.#send = send
  }

  /** The number of its event; `null` as long as it is on its way. */
  get seq(): number | null {
    return this.#seq
  }

  /** The server has obeyed: this is its event. */
  made(seq: number): void {
    this.#seq = seq
    if (this.#isUnwanted) this.#send(seq)
  }

  undo(): void {
    if (this.#seq === null) this.#isUnwanted = true
    else this.#send(this.#seq)
  }
}
