import type { AnswerChanges } from '@fairlead/contract'
import { ProblemError } from '../../api/problem-error.ts'
import { beginFilling, type Filling, type ServerAnswers } from '../draft/filling.ts'
import { type KeptDraft, keptOf, withKept } from '../draft/kept-draft.ts'
import { meetAnswers, type RowNames } from '../draft/meet-answers.ts'
import { unsavedOf } from '../draft/unsaved.ts'

/** How it stands with what was typed. */
export type Saving =
  /** The server has everything that can be read; `at` is when it took the last of it, `null` where nothing was sent. */
  | { readonly kind: 'saved'; readonly at: number | null }
  /** Something is typed and goes out as soon as it has rested. */
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  /** The server cannot be reached, or fails; it is tried again. */
  | { readonly kind: 'failing'; readonly error: ProblemError }
  /** The server does not take it, and would not another time. */
  | { readonly kind: 'refused'; readonly error: Error }

export interface KeeperState {
  readonly filling: Filling
  readonly saving: Saving
  /** Whether this browser keeps what the server does not have; not, where there is no room for it. */
  readonly isKept: boolean
}

/** What a keeper needs of the world. */
export interface KeeperWorld {
  /** Sends changes of the answers of this revision and says the new one. Rejects with {@link ProblemError}. */
  readonly send: (changes: AnswerChanges, revision: number) => Promise<number>
  /** The newest answers. Rejects with {@link ProblemError}. */
  readonly load: () => Promise<ServerAnswers>
  /** Keeps in the browser what the server does not have, and says whether it could; `null` forgets it. */
  readonly keep: (draft: KeptDraft | null) => boolean
  readonly now: () => number
  /** Does something after so many milliseconds; the answer takes that back. */
  readonly wait: (ms: number, then: () => void) => () => void
}

interface Begins {
  readonly server: ServerAnswers
  /** What the browser kept of an earlier time. */
  readonly kept: KeptDraft | null
  readonly names: RowNames
}

/** So long has a form to rest before it is saved. */
export const restMs = 900
const retryMs = [4_000, 10_000, 30_000] as const

/**
 * Keeps what is typed into a questionnaire: saves it after a pause, one command at a time of which the newest wins, and
 * meets what others answer meanwhile. What cannot be saved stays in the browser and is tried again.
 */
export class AnswerKeeper {
  #state: KeeperState
  #newest: number
  #doing: Promise<void> | null = null
  #retries = 0
  #isClosed = false
  #stopWaiting: () => void = () => {}
  readonly #listeners = new Set<() => void>()
  readonly #names: RowNames
  readonly #world: KeeperWorld

  constructor({ server, kept, names }: Begins, world: KeeperWorld) {
    this.#world = world
    this.#names = names
    this.#newest = server.revision
    const filling = kept === null ? beginFilling(server) : withKept(server, kept, names)
    this.#state = { filling, saving: { kind: 'saved', at: null }, isKept: true }
  }

  /** Begins, also after it was ended: what the browser kept goes out. */
  open(): void {
    this.#isClosed = false
    if (this.#state.filling.base !== this.#state.filling.draft) this.#rest()
  }

  // React takes both as they are.
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): KeeperState => this.#state

  /** Changes what stands in the form. */
  edit(change: (filling: Filling) => Filling): void {
    const { filling } = this.#state
    const next = change(filling)
    if (next === filling) return
    this.#show({ filling: next })
    if (next.draft !== filling.draft || next.conflicts !== filling.conflicts) this.#rest()
  }

  /** Says that there are answers of this revision: where they are newer than what is known they are fetched and met. */
  tell(revision: number): void {
    this.#newest = Math.max(this.#newest, revision)
    if (this.#doing === null && this.#isBehind()) void this.#do(() => this.#catchUp())
  }

  /** Saves at once what is not saved, and says whether the server has everything then that can be read. */
  async save(): Promise<boolean> {
    while (this.#doing !== null) await this.#doing
    await this.#do(() => this.#send())
    return unsavedOf(this.#state.filling) === null
  }

  /**
   * Has the person answer elsewhere, such as in a workbook: first what is typed is saved, then `give` sends answers for
   * this revision and says the new one. What they change is met as others' answers are, and not told as theirs. What is
   * typed meanwhile goes out afterwards. Rejects as `give` does.
   */
  async giveElsewhere(give: (revision: number) => Promise<number>): Promise<void> {
    await this.save()
    while (this.#doing !== null) await this.#doing
    let failure: { readonly error: unknown } | null = null
    await this.#do(async () => {
      const { saving, filling } = this.#state
      this.#show({ saving: { kind: 'saving' } })
      try {
        this.#newest = Math.max(this.#newest, await give(filling.seen))
        this.#show({ saving: { kind: 'saved', at: this.#world.now() } })
      } catch (error) {
        failure = { error }
        this.#show({ saving })
        if (!isOvertaken(error)) return
      }
      await this.#catchUp()
      if (failure === null) this.#show({ filling: { ...this.#state.filling, followed: filling.followed } })
    })
    if (failure !== null) throw (failure as { readonly error: unknown }).error
  }

  /** Keeps in the browser what the server does not have, in case the window goes. */
  readonly keep = (): void => {
    const isKept = this.#world.keep(keptOf(this.#state.filling))
    if (isKept !== this.#state.isKept) this.#show({ isKept })
  }

  /** Ends it: what is not saved is sent once more, and stays in the browser until it has arrived. */
  close(): void {
    this.#stopWaiting()
    this.#isClosed = true
    this.keep()
    void this.save()
  }

  /** Saves after a pause, which begins anew with everything that is typed. */
  #rest(): void {
    if (this.#doing !== null || this.#isClosed) return
    const { saving, filling } = this.#state
    if (saving.kind === 'saved' && filling.base !== filling.draft) this.#show({ saving: { kind: 'typing' } })
    this.#wait(saving.kind === 'failing' ? (retryMs[this.#retries] ?? retryMs[retryMs.length - 1] ?? restMs) : restMs)
  }

  #wait(ms: number): void {
    this.#stopWaiting()
    this.#stopWaiting = this.#world.wait(ms, () => void this.#do(() => this.#send()))
  }

  /** Does one thing at a time; what was typed or told meanwhile comes next. */
  #do(thing: () => Promise<void>): Promise<void> {
    this.#stopWaiting()
    this.#doing ??= this.#tried(thing).then(() => {
      this.#doing = null
      this.keep()
      if (this.#isClosed) return
      const { saving, filling } = this.#state
      if (saving.kind === 'failing') this.#rest()
      else if (saving.kind !== 'refused' && this.#isBehind()) void this.#do(() => this.#catchUp())
      else if (saving.kind !== 'refused' && filling.base !== filling.draft && unsavedOf(filling) !== null) this.#rest()
    })
    return this.#doing
  }

  async #tried(thing: () => Promise<void>): Promise<void> {
    try {
      await thing()
      this.#retries = 0
    } catch (error) {
      const isPassing = error instanceof ProblemError && (error.code === 'offline' || error.code === 'internal')
      if (!isPassing) return this.#show({ saving: { kind: 'refused', error: asError(error) } })
      if (this.#state.saving.kind === 'failing') this.#retries += 1
      this.#show({ saving: { kind: 'failing', error } })
    }
  }

  async #send(): Promise<void> {
    const { filling } = this.#state
    const unsaved = unsavedOf(filling)
    if (unsaved === null) return this.#show({ saving: settledSaving(this.#state.saving) })
    this.keep()
    this.#show({ saving: { kind: 'saving' } })
    try {
      const revision = await this.#world.send(unsaved.changes, filling.seen)
      this.#newest = Math.max(this.#newest, revision)
      const { conflicts } = this.#state.filling
      // What stood in the form when it was sent is what the server has now; what waits for a choice still does.
      const next = { ...this.#state.filling, base: unsaved.saved, seen: revision, conflicts }
      this.#show({ filling: next, saving: { kind: 'saved', at: this.#world.now() } })
    } catch (error) {
      if (!isOvertaken(error)) throw error
      await this.#catchUp()
    }
  }

  async #catchUp(): Promise<void> {
    const server = await this.#world.load()
    this.#newest = Math.max(this.#newest, server.revision)
    const filling = meetAnswers(this.#state.filling, server, this.#names)
    this.#show({ filling, saving: settledSaving(this.#state.saving) })
  }

  #isBehind(): boolean {
    return this.#newest > this.#state.filling.seen
  }

  #show(change: Partial<KeeperState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

function settledSaving(saving: Saving): Saving {
  return saving.kind === 'saved' ? saving : { kind: 'saved', at: null }
}

/** Somebody else was first, or an answer of the server was lost on its way: what there is has to be looked at anew. */
function isOvertaken(error: unknown): boolean {
  return error instanceof ProblemError && (error.code === 'stale-revision' || error.code === 'nothing-to-change')
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
