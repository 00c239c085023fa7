import type { Command } from './command.ts'
import type { Deciders } from './decide.ts'
import type { Decision } from './decision.ts'

declare const decider: () => Decision
const sawIt = { type: 'AssignTask', task: '100', assignee: null, expectedRevision: 0 } as const

export const saw: Command = sawIt

// @ts-expect-error [E7] a command says which revision the person saw
export const blind: Command = { type: 'AssignTask', task: '100', assignee: null }

// @ts-expect-error [E21] a change of state says its reason, be it null
export const mute: Command = { type: 'ChangeTaskState', task: '100', to: 'cancelled', expectedRevision: 0 }

export const complete: Deciders = {
  ReviseFacts: decider,
  ChangeTaskState: decider,
  AssignTask: decider,
  CompleteProcess: decider,
  ReopenProcess: decider,
}

// @ts-expect-error every kind of command has a decider
export const incomplete: Deciders = {
  ReviseFacts: decider,
  ChangeTaskState: decider,
  AssignTask: decider,
  CompleteProcess: decider,
}

// @ts-expect-error an accepted decision has events
export const empty: Decision = { ok: true }
