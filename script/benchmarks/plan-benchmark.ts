import { formatTable } from '../../packages/cli/src/text/table.ts'
import type { TaskCommand } from '../../packages/engagement/src/command/command.ts'
import { decide } from '../../packages/engagement/src/command/decide.ts'
import type { DecisionContext } from '../../packages/engagement/src/command/decision-context.ts'
import type { RecordedEvent } from '../../packages/engagement/src/command/event.ts'
import { plainService } from '../../packages/engagement/src/command/read-event.ts'
import { scheduleOf } from '../../packages/engagement/src/dates/schedule-of.ts'
import { plan } from '../../packages/engagement/src/plan/plan-tasks.ts'
import { indexRelease } from '../../packages/engagement/src/release/release-index.ts'
import { type Standing, standingOf } from '../../packages/engagement/src/standing/standing.ts'
import { evolve, replay } from '../../packages/engagement/src/state/evolve.ts'
import type { Release } from '../../packages/playbook/src/model/release.ts'
import { plannedRelease } from './planned-release.ts'
import { milliseconds, timeColumns } from './table-columns.ts'
import { timeEach } from './time-spent.ts'

const rounds = 15
const now = '2026-11-22T10:00:00.000Z'
const scope = ['mail', 'chat', 'files']

/** What it takes to plan anew, to decide many things at once and to replay a log, beside a baseline in the same run. */
export function planBenchmark(): void {
  console.log(besideBaselines())
  console.log(growth())
}

/** What one round of each question does, for a size. */
function questions({ tasks, commands, events }: Size) {
  const release = plannedRelease(tasks)
  const standing = begun(release)
  const context: DecisionContext = { index: standing.index, people: new Map(), actor: 'ana', now }
  const bulk = { type: 'ChangeTasks', commands: moves(standing, commands) } as const
  const log = logOf(standing, events)
  const text = JSON.stringify(log)
  let seats = 0
  return {
    plan: () => {
      seats += 1
      plan(release, { scope, facts: { seats, sources: ['gmail'] } }, standing.index.programs)
    },
    'dates of it': () => void scheduleOf(standing),
    bulk: () => {
      const decision = decide(standing, bulk, context)
      if (!decision.ok) throw new Error(JSON.stringify(decision.rejection))
      evolve(standing.engagement, { engagement: 'e1', seq: 2, at: now, actor: 'ana', event: decision.event })
    },
    replay: () => void replay(log),
    // Baselines: nobody can plan without looking at each task once, or replay without reading the events.
    'each task looked at': () => {
      let found = 0
      for (const process of release.processes)
        for (const step of process.steps) found += step.tasks.filter(isMandatory).length
      return void found
    },
    'the log as JSON, parsed': () => void JSON.parse(text),
  }
}

function isMandatory({ mandatory }: Release['processes'][number]['steps'][number]['tasks'][number]): boolean {
  return mandatory
}

interface Size {
  readonly tasks: number
  readonly commands: number
  readonly events: number
}

const usual: Size = { tasks: 400, commands: 100, events: 10_000 }

function besideBaselines(): string {
  const times = timeEach(rounds, questions(usual))
  const rows = Object.entries(times)
  const parsed = times['the log as JSON, parsed'].median
  const names: Readonly<Record<string, string>> = {
    plan: `a plan of ${usual.tasks} tasks after a fact has changed`,
    'dates of it': 'when each of them is due, and why',
    bulk: `decide and evolve: ${usual.commands} tasks changed at once`,
    replay: `replay of ${usual.events.toLocaleString('en')} events`,
  }
  return formatTable([
    { title: `${rounds} rounds`, cells: rows.map(([name]) => names[name] ?? name) },
    ...timeColumns(rows.map(([, spent]) => spent)),
    { title: 'of the log parsed', cells: rows.map(([, { median }]) => `${(median / parsed).toFixed(2)}×`) },
  ])
}

const sweep: readonly Size[] = [
  { tasks: 400, commands: 100, events: 10_000 },
  { tasks: 4000, commands: 1000, events: 100_000 },
]

/** How much longer ten times as much takes; 10 is linear. */
function growth(): string {
  const [small, large] = sweep.map((size) => timeEach(5, questions(size)))
  if (small === undefined || large === undefined) return ''
  const names = Object.keys(small) as (keyof typeof small)[]
  return formatTable([
    { title: 'ten times as much', cells: names },
    { title: 'tasks 400, commands 100, events 10,000', cells: names.map((name) => milliseconds(small[name].best)) },
    { title: 'ten times each', cells: names.map((name) => milliseconds(large[name].best)) },
    { title: 'growth', cells: names.map((name) => `${(large[name].best / small[name].best).toFixed(1)}×`) },
  ])
}

function begun(release: Release): Standing {
  const event = {
    type: 'EngagementCreated',
    release: 'r1',
    customer: 'Contoso',
    startDate: '2026-11-22',
    scope: scope.map(plainService),
    facts: {},
  } as const
  const engagement = replay([{ engagement: 'e1', seq: 1, at: now, actor: 'ana', event }])
  return standingOf(indexRelease(release), engagement, { now })
}

function moves({ plan: { tasks } }: Standing, count: number): readonly TaskCommand[] {
  const keys = [...tasks.values()].filter(({ verdict }) => verdict !== 'does-not').map(({ key }) => key)
  return keys
    .slice(0, count)
    .map((task) => ({ type: 'ChangeTaskState', task, to: 'in-progress', reason: null, expectedRevision: 0 }))
}

/** A log in which one task after the other is moved to and fro. */
function logOf({ plan: { tasks }, engagement }: Standing, events: number): readonly RecordedEvent[] {
  const keys = [...tasks.keys()]
  const { release, customer, startDate, scope: services, facts } = engagement
  const created = { type: 'EngagementCreated', release, customer, startDate, scope: services, facts } as const
  const first: RecordedEvent = { engagement: 'e1', seq: 1, at: now, actor: 'ana', event: created }
  const rest = Array.from({ length: events - 1 }, (_, place): RecordedEvent => {
    const to = place % 2 === 0 ? 'in-progress' : 'complete'
    const task = keys[place % keys.length] ?? ''
    const event = { type: 'TaskStateChanged', task, from: 'not-started', to, reason: null } as const
    return { engagement: 'e1', seq: place + 2, at: now, actor: 'ana', event }
  })
  return [first, ...rest]
}
