/** Something that was done and can be taken back. */
export interface Undoable {
  /** What was done, in a sentence: "Task 4027 set to Complete". */
  readonly text: string
  /** The engagement that it was done in; `null` where it is of none. */
  readonly engagement: string | null
  readonly undo: () => void
}

/** What was done in this browser and can be taken back, the newest last. */
export class UndoStack {
  readonly #listeners = new Set<() => void>()
  #entries: readonly Undoable[] = []
  #within: string | null = null

  push(entry: Undoable): void {
    this.#set([...this.#entries.filter((one) => one !== entry), entry])
  }

  /** Forgets an entry; says whether it was there. */
  drop(entry: Undoable): boolean {
    const isThere = this.has(entry)
    if (isThere) this.#set(this.#entries.filter((one) => one !== entry))
    return isThere
  }

  has(entry: Undoable): boolean {
    return this.#entries.includes(entry)
  }

  /** The newest entry that is one of these. */
  find<E extends Undoable>(isOne: (entry: Undoable) => entry is E): E | undefined {
    return this.#entries.findLast(isOne)
  }

  /** Takes an entry back and forgets it; one that is not there any more is left alone. */
  takeBack(entry: Undoable): void {
    if (this.drop(entry)) entry.undo()
  }

  /** Forgets everything: another person acts. */
  clear(): void {
    this.#set([])
  }

  /** Says which engagement is on the screen: nothing of another one is taken back unseen. `null` is none or all of them. */
  enter(engagement: string | null): void {
    this.#within = engagement
    this.#set(this.#entries)
  }

  /** What would be taken back now; the same object until something changes. */
  readonly newest = (): Undoable | undefined =>
    this.#entries.findLast(
      ({ engagement }) => engagement === null || this.#within === null || engagement === this.#within,
    )

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #set(entries: readonly Undoable[]): void {
    this.#entries = entries
    for (const listener of this.#listeners) listener()
  }
}
