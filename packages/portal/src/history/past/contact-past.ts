import type { ContactDetailsView, HistoryEntry } from '@fairlead/contract'

/** What was known of contacts, as far as events say it: an import says only how many, and an undo only whom. */
export class ContactPast {
  /** Before each event that changed one. */
  readonly before = new Map<number, ContactDetailsView>()
  readonly #known = new Map<string, ContactDetailsView>()

  add(seq: number, event: HistoryEntry['event']): void {
    if (event.type === 'ContactsImported') this.#known.clear()
    else if (event.type === 'Undone') for (const { contact } of event.restored.contacts) this.#known.delete(contact)
    else if (event.type === 'ContactAdded' || event.type === 'ContactChanged') {
      const { contact, details } = event
      const earlier = this.#known.get(contact)
      if (event.type === 'ContactChanged' && earlier !== undefined) this.before.set(seq, earlier)
      if (details === null) this.#known.delete(contact)
      else this.#known.set(contact, details)
    }
  }
}
