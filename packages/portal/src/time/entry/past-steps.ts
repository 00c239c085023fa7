import type { HistoryEntry, TimeEntry } from '@fairlead/contract'

/** One thing that happened to an entry: what it was, and what it was made; `null` where it was not there. */
export interface PastStep {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly isTakenBack: boolean
  readonly from: TimeEntry | null
  readonly to: TimeEntry | null
}

/** What happened to an entry, the newest first, from its events in that order. */
export function pastSteps(entries: readonly HistoryEntry[]): readonly PastStep[] {
  const steps: PastStep[] = []
  let now: TimeEntry | null = null
  for (const { seq, at, actor, event } of entries.toReversed()) {
    const isTakenBack = event.type === 'Undone'
    const to: TimeEntry | null | undefined =
      event.type === 'TimeLogged' || event.type === 'TimeChanged'
        ? event.to
        : event.type === 'TimeRemoved'
          ? null
          : isTakenBack
            ? event.restored.time[0]?.content
            : undefined
    if (to === undefined) continue
    steps.push({ seq, at, actor, isTakenBack, from: now, to })
    now = to
  }
  return steps.reverse()
}

const fields = ['minutes', 'day', 'about', 'person', 'text'] as const

/** What is other between two contents of an entry. */
export function changedFields(from: TimeEntry, to: TimeEntry): readonly (typeof fields)[number][] {
  return fields.filter((field) =>
    field === 'about' ? from.task !== to.task || from.service !== to.service : from[field] !== to[field],
  )
}
