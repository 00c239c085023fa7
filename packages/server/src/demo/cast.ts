import type { TaskKey } from '@fairlead/engagement'
import type { OutcomeId, ProcessId } from '@fairlead/playbook'
import type { DemoMove } from './demo-move.ts'

export const manager = 'astrid-lindqvist'
export const engineer = 'tomas-okafor'
export const migration = 'chen-yuhan'
export const specialist = 'priya-raman'
export const customer = 'marek-dvorak'

/** Who fills the roles of most engagements of the demo. */
export const usualRoles = {
  'fasttrack-manager': [manager],
  'fasttrack-engineer': [engineer, migration],
  'get-modern-fta': [engineer],
  'migration-velocity-manager': [migration],
} as const

/** How a process was brought to its end, so many days ago, with everything mandatory in it done. */
interface Ended {
  readonly daysAgo: number
  readonly process: ProcessId
  readonly gate: TaskKey
  readonly outcome: OutcomeId
}

/** The moves that bring a process to its end: its work with its gate, and its outcome. */
export function through({ daysAgo, process, gate, outcome }: Ended): readonly DemoMove[] {
  const hoursAgo = daysAgo * 24
  return [
    { hoursAgo: hoursAgo + 2, actor: engineer, does: { kind: 'pass', gate } },
    { hoursAgo, actor: manager, does: { kind: 'end', process, outcome } },
  ]
}

/** Moves of several threads as they happened; at one moment those of the first thread come first. */
export function inOrder(moves: readonly DemoMove[]): readonly DemoMove[] {
  return moves.toSorted((one, other) => other.hoursAgo - one.hoursAgo)
}
