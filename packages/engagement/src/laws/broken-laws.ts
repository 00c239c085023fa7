import type { DecisionContext } from '../command/decision.ts'
import type { RecordedEvent } from '../command/event.ts'
import { plan } from '../plan/plan-tasks.ts'
import type { Engagement, ProcessRecord, TaskRecord } from '../state/engagement.ts'

// Written from the SPEC for the fixture's release, and not from the code: an opinion of its own.
const unfinished = new Set([
  'not-started',
  'in-progress',
  'warning',
  'paused-customer',
  'deferred-customer',
  'blocked-remediation',
  'blocked-technical-customer',
  'blocked-technical-vendor',
  'blocked-business',
  'blocked-other',
])

/** An event, the engagement before it, and what was decided with. */
export interface Moment {
  readonly before: Engagement
  readonly recorded: RecordedEvent
  readonly context: DecisionContext
}

/** The laws by which this event should not have been at this moment; none when all is well. */
export function lawsBrokenBy(moment: Moment): readonly string[] {
  return lawsAbout(moment)
    .filter(([, holds]) => !holds)
    .map(([law]) => law)
}

type Law = readonly [law: string, holds: boolean]

function lawsAbout(moment: Moment): readonly Law[] {
  const { before, recorded } = moment
  const { event } = recorded
  switch (event.type) {
    case 'TaskStateChanged': {
      const opens = event.task === '900' && event.to === 'complete' && event.from !== 'complete'
      return [
        ['from', event.from === (before.tasks[event.task]?.state ?? 'not-started')],
        ['E20', verdictOf(moment, event.task) !== 'does-not'],
        ['E25', !opens || mandatoryLeft(moment, 'workshop').every((task) => task === '900')],
      ]
    }
    case 'TaskAssigned':
      return [['E20', verdictOf(moment, event.task) !== 'does-not']]
    case 'ProcessCompleted':
      return [
        ['E27', event.process !== 'workshop' || before.tasks['900']?.state === 'complete'],
        ['E28', event.process === 'workshop' || mandatoryLeft(moment, event.process).length === 0],
        ['E29', (before.processes[event.process]?.completion ?? null) === null],
      ]
    case 'ProcessReopened':
      return [['E30', (before.processes[event.process]?.completion ?? null) !== null]]
    case 'FactsRevised':
      return []
    case 'EngagementCreated':
      return [['E15', false]]
  }
}

/** The laws that a state with this log breaks; none when all is well. */
export function lawsBrokenIn(
  state: Engagement,
  log: readonly RecordedEvent[],
  { people }: DecisionContext,
): readonly string[] {
  const laws: readonly Law[] = [
    ['E3', state.revision === log.length && log.every(({ seq }, index) => seq === index + 1)],
    ['E18', state.scope.length > 0],
    ...Object.entries(state.tasks).flatMap(([task, record]) => taskLaws(record, lastOf(log, 'task', task), people)),
    ...Object.entries(state.processes).flatMap(([id, record]) => processLaws(id, record, lastOf(log, 'process', id))),
  ]
  return laws.filter(([, holds]) => !holds).map(([law]) => law)
}

function taskLaws(record: TaskRecord, last: number, people: ReadonlySet<string>): readonly Law[] {
  const { state, reason, assignee, revision } = record
  return [
    ['E3', revision === last],
    ['E21', (reason !== null) === (state === 'not-required' || state === 'cancelled')],
    ['E21', reason === null || /^\S(.*\S)?$/.test(reason)],
    ['E22', assignee === null || people.has(assignee)],
  ]
}

function processLaws(process: string, { completion, revision }: ProcessRecord, last: number): readonly Law[] {
  const outcomes = process === 'workshop' ? ['remediate', 'enable'] : ['end']
  return [
    ['E3', revision === last],
    ['E29', completion === null || outcomes.includes(completion.outcome)],
  ]
}

function lastOf(log: readonly RecordedEvent[], kind: 'task' | 'process', id: string): number {
  const touching = log.filter(({ event }) => new Map<string, unknown>(Object.entries(event)).get(kind) === id)
  return touching.at(-1)?.seq ?? 0
}

function verdictOf({ before, context }: Moment, task: string): string | undefined {
  return plan(context.release, before).tasks[task]?.verdict
}

function mandatoryLeft({ before, context }: Moment, process: string): readonly string[] {
  const { tasks } = plan(context.release, before)
  return context.release.processes
    .filter(({ id }) => id === process)
    .flatMap(({ steps }) => steps.flatMap((step) => step.tasks))
    .filter(({ id, mandatory }) => mandatory && tasks[id]?.verdict !== 'does-not')
    .map(({ id }) => id)
    .filter((id) => unfinished.has(before.tasks[id]?.state ?? 'not-started'))
}
