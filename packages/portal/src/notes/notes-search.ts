/** What the address of the notes of an engagement says beside their filters. */
export interface NotesSearch {
  /** The note that is sought. */
  readonly note?: string
  /** A note is being written: about this task, or about none in particular (empty). */
  readonly write?: string
}

/** Reads the search part of an address; what it does not understand stays for the filters. */
export function readNotesSearch(search: Record<string, unknown>): NotesSearch {
  const { note, write } = search
  return {
    ...search,
    ...(typeof note === 'string' ? { note } : {}),
    ...(typeof write === 'string' || typeof write === 'number' ? { write: String(write) } : {}),
  }
}
