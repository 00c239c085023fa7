/**
 * Which revision a record reached by this browser's own changes. A person may change the same task twice before the
 * first answer is back: the second change saw the first one, so it must carry the revision that the first one made.
 *
 * A step `from → to` is added only where the server accepted `from` as the newest: nobody else's change lies between.
 */
export class RevisionChain {
  readonly #steps = new Map<string, number>()

  advanced(record: string, from: number, to: number): void {
    if (to > from) this.#steps.set(`${record}@${from}`, to)
  }

  newest(record: string, seen: number): number {
    let revision = seen
    for (let next = this.#steps.get(`${record}@${revision}`); next !== undefined; ) {
      revision = next
      next = this.#steps.get(`${record}@${revision}`)
    }
    return revision
  }
}
