import type { ProcessId, TaskId } from '@fairlead/playbook'
import type { EngagementEvent, RecordedEvent } from '../command/event.ts'
import { type Engagement, type ProcessRecord, type TaskRecord, untouchedTask } from './engagement.ts'

/**
 * The engagement after one more event. It refuses no event for what it says: what happened has happened [E2].
 *
 * @throws Error where the event is not the next one of this engagement: that is a bug of whoever reads the log.
 */
export function evolve(state: Engagement | null, recorded: RecordedEvent): Engagement {
  return fold(state, [recorded])
}

/**
 * The engagement that these events, which are all of it from the first, have made: the same as one `evolve` after the
 * other [E1], in time that grows with their number only.
 *
 * @throws Error where there is no event, a gap, or an event out of its place.
 */
export function replay(events: readonly RecordedEvent[]): Engagement {
  return fold(null, events)
}

/** An engagement while events are folded into it. Maps, since no id can then be taken for a property of an object. */
interface Draft extends Omit<Engagement, 'tasks' | 'processes'> {
  readonly tasks: Map<TaskId, TaskRecord>
  readonly processes: Map<ProcessId, ProcessRecord>
}

function fold(state: Engagement | null, events: readonly RecordedEvent[]): Engagement {
  let draft = state === null ? null : draftOf(state)
  for (const recorded of events) {
    requireNext(draft, recorded)
    draft = { ...next(draft, recorded), revision: recorded.seq }
  }
  if (draft === null) throw new Error('Unexpected empty stream, expected the event that creates the engagement')
  return { ...draft, tasks: Object.fromEntries(draft.tasks), processes: Object.fromEntries(draft.processes) }
}

function draftOf(state: Engagement): Draft {
  return {
    ...state,
    tasks: new Map(Object.entries(state.tasks)),
    processes: new Map(Object.entries(state.processes)),
  }
}

function requireNext(draft: Draft | null, { engagement, seq }: RecordedEvent): void {
  const expected = (draft?.revision ?? 0) + 1
  if (seq !== expected) throw new Error(`Unexpected event ${seq} of engagement ${engagement}, expected ${expected}`)
  if (draft !== null && draft.id !== engagement) {
    throw new Error(`Unexpected event of engagement ${engagement}, expected one of ${draft.id}`)
  }
}

function next(draft: Draft | null, recorded: RecordedEvent): Draft {
  const { event } = recorded
  if (draft === null) {
    if (event.type !== 'EngagementCreated')
      throw new Error(`Unexpected ${event.type}, expected EngagementCreated first`)
    const { release, customer, startDate, scope, facts } = event
    const described = { id: recorded.engagement, release, customer, startDate, scope, facts }
    return { ...described, factsRevision: recorded.seq, tasks: new Map(), processes: new Map(), revision: recorded.seq }
  }
  return after(draft, event, recorded)
}

function after(draft: Draft, event: EngagementEvent, { seq, actor, at }: RecordedEvent): Draft {
  switch (event.type) {
    case 'EngagementCreated':
      throw new Error(`Unexpected EngagementCreated in event ${seq} of engagement ${draft.id}, expected it once`)
    case 'FactsRevised':
      return { ...draft, scope: event.scope, facts: event.facts, factsRevision: seq }
    case 'TaskStateChanged':
      return withTask(draft, event.task, { state: event.to, reason: event.reason, revision: seq })
    case 'TaskAssigned':
      return withTask(draft, event.task, { assignee: event.to, revision: seq })
    case 'ProcessCompleted':
      draft.processes.set(event.process, { completion: { outcome: event.outcome, by: actor, at }, revision: seq })
      return draft
    case 'ProcessReopened':
      draft.processes.set(event.process, { completion: null, revision: seq })
      return draft
    default:
      throw new Error(`Unexpected event ${seq} of engagement ${draft.id}, expected a known type`, {
        cause: event satisfies never,
      })
  }
}

function withTask(draft: Draft, task: TaskId, change: Partial<TaskRecord>): Draft {
  draft.tasks.set(task, { ...(draft.tasks.get(task) ?? untouchedTask), ...change })
  return draft
}
