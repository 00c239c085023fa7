/** What notes can be narrowed by, as the address says it. */
export const noteFilters = [
  'q',
  'type',
  'service',
  'author',
  'audience',
  'escalated',
  'whose',
  'next',
  'from',
  'to',
] as const

export type NoteFilterName = (typeof noteFilters)[number]
export type NoteFilters = Readonly<Partial<Record<NoteFilterName, string>>>

/** Reads the filters of an address; what it does not understand is left out. */
export function readNoteFilters(search: Readonly<Record<string, unknown>>): NoteFilters {
  const found = noteFilters.flatMap((name) => {
    const value = search[name]
    // The router reads a number where there are only digits.
    return (typeof value === 'string' || typeof value === 'number') && value !== ''
      ? [[name, String(value)] as const]
      : []
  })
  return Object.fromEntries(found)
}

/** The filters as a query of the server. */
export function noteQuery(filters: NoteFilters): string {
  return new URLSearchParams(Object.entries(filters)).toString()
}
