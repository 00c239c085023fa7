import type { EngagementCommand } from '../../api/engagement-command.ts'
import { typedMinutes } from '../typed-minutes.ts'
import type { WeekRow } from './week-rows.ts'

/** What becomes of a cell when something is typed into it. */
export type CellChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear' }
  /** Several entries stand in it: which of them is meant cannot be told from a sum. */
  | { readonly kind: 'several' }
  | { readonly kind: 'command'; readonly command: EngagementCommand }

interface Cell {
  readonly row: WeekRow
  readonly at: number
  readonly day: string
}

/** Reads what was typed into a cell, and says what it asks of the engagement. Nothing, or nought, removes what was there. */
export function cellChange(typed: string, { row, at, day }: Cell): CellChange {
  const entries = row.days[at] ?? []
  const minutes = typedMinutes(typed)
  if (minutes === null) return { kind: 'unclear' }
  if (minutes === entries.reduce((sum, entry) => sum + entry.minutes, 0)) return { kind: 'none' }
  const [entry, ...others] = entries
  if (others.length > 0) return { kind: 'several' }
  const { person, task, service } = row.about
  if (entry === undefined) {
    const logged = { person, day, minutes, task, service, text: null }
    return { kind: 'command', command: { type: 'LogTime', ...logged } }
  }
  const of = { entry: entry.id, expectedRevision: entry.revision }
  if (minutes === 0) return { kind: 'command', command: { type: 'RemoveTime', ...of } }
  const { text } = entry
  return { kind: 'command', command: { type: 'ChangeTime', ...of, person, day, minutes, task, service, text } }
}
