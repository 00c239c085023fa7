import type { Restoration } from '../command/event.ts'
import type { Engagement } from '../state/engagement.ts'

/**
 * What has to be restored to take back the event `seq`: every record that it touched, as it was `before` the event.
 * A record says itself which event touched it last, so this holds for every kind of event.
 */
export function restorationOf(before: Engagement, after: Engagement, seq: number): Restoration {
  return {
    known: after.factsRevision === seq ? { scope: before.scope, facts: before.facts } : null,
    tasks: touched(after.tasks, seq).map((task) => ({ task, record: withoutRevision(before.tasks.get(task)) })),
    processes: touched(after.processes, seq).map((process) => ({
      process,
      completion: before.processes.get(process)?.completion ?? null,
    })),
    team: touched(after.team, seq).map((slot) => ({ slot, filled: before.team.get(slot)?.slot ?? null })),
    calendars: touched(after.calendars, seq).map((party) => ({
      party,
      calendar: before.calendars.get(party)?.calendar ?? null,
    })),
  }
}

function touched<K>(records: ReadonlyMap<K, { readonly revision: number }>, seq: number): readonly K[] {
  return [...records].filter(([, record]) => record.revision === seq).map(([id]) => id)
}

function withoutRevision<T extends { readonly revision: number }>(record: T | undefined): Omit<T, 'revision'> | null {
  if (record === undefined) return null
  const { revision: _, ...content } = record
  return content
}

/** The newest event that has since changed one of the records to restore, or `null` where none has. */
export function changedSince(now: Engagement, { known, tasks, processes, team, calendars }: Restoration, seq: number) {
  const revisions = [
    ...(known === null ? [] : [now.factsRevision]),
    ...tasks.map(({ task }) => now.tasks.get(task)?.revision ?? 0),
    ...processes.map(({ process }) => now.processes.get(process)?.revision ?? 0),
    ...team.map(({ slot }) => now.team.get(slot)?.revision ?? 0),
    ...calendars.map(({ party }) => now.calendars.get(party)?.revision ?? 0),
  ]
  const newest = revisions.reduce((most, revision) => Math.max(most, revision), 0)
  return newest > seq ? newest : null
}
