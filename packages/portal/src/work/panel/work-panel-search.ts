/** A piece of work by its name. */
export interface OpenWork {
  readonly engagement: string
  readonly key: string
}

/** What names the piece of work whose panel is open in the address of the list. */
export interface WorkPanelSearch {
  readonly engagement?: string | undefined
  readonly task?: string | undefined
}

/** The part of the address that opens the panel of a piece of work; `null` closes it. */
export function workPanelSearch(item: OpenWork | null): WorkPanelSearch {
  return { engagement: item?.engagement, task: item?.key }
}

/** Reads which panel is open; half a name opens none. */
export function readWorkPanel({ engagement, task }: Readonly<Record<string, unknown>>): OpenWork | null {
  // The router makes numbers of ids that look like them.
  const key = typeof task === 'number' ? String(task) : task
  return typeof engagement === 'string' && typeof key === 'string' ? { engagement, key } : null
}
