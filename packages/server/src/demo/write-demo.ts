import {
  type Command,
  type Engagement,
  type EngagementId,
  gateStatus,
  type Instant,
  processRecord,
  type Standing,
  type TaskCommand,
  taskRecord,
} from '@fairlead/engagement'
import type { Engine } from '../engagements/engine.ts'
import type { StoredRelease } from '../releases/store.ts'
import { logEnd } from '../stream/store.ts'
import { type DemoAction, type DemoMove, demoScript } from './script.ts'

interface Demo {
  /** The bundled playbook: the demo names its tasks. */
  readonly release: StoredRelease
  readonly now: Date
}

const hour = 3_600_000

/**
 * Fills an empty database with the demo, through the commands that people would have given; a database that holds
 * anything is left as it is.
 */
export async function writeDemo(engine: Engine, demo: Demo): Promise<void> {
  if ((await logEnd(engine.database.reader)) > 0) return
  for (const moves of demoScript) {
    const engagement = engine.ids()
    for (const move of moves) await make(engine, demo, { engagement, ...move })
  }
}

type Move = DemoMove & { readonly engagement: EngagementId }

async function make(engine: Engine, demo: Demo, move: Move): Promise<void> {
  const { engagement, actor } = move
  const at = new Date(demo.now.getTime() - move.hoursAgo * hour).toISOString()
  const stream = await engine.store.load(engagement)
  const commands =
    stream === null
      ? [firstCommand(demo, { ...move, at })]
      : nextCommands(engine.outlooks.of(stream, demo.release, at).standing, move, at)
  for (const command of commands) {
    const handled = await engine.commands.handle({ engagement, command, actor, at })
    if (!handled.ok) {
      throw new Error(
        `The demo does not fit the playbook: ${JSON.stringify({ command, rejection: handled.rejection })}`,
      )
    }
  }
}

function firstCommand({ release, now }: Demo, { engagement: id, does, at }: Move & { readonly at: Instant }): Command {
  if (does.kind !== 'start') throw new Error(`Unexpected ${does.kind} in the demo, expected start`)
  const { customer, sources } = does
  const seats = typeof does.facts.seats === 'number' ? does.facts.seats : null
  const scope = does.scope.map((service) => ({ service, seats, start: null, goLive: null }))
  const goLive = dayAfter(now, does.goLiveInDays)
  const facts = { ...does.facts, go_live: goLive }
  const startDate = at.slice(0, 10)
  return { type: 'CreateEngagement', id, release: release.id, customer, startDate, scope, facts, sources }
}

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * 24 * hour).toISOString().slice(0, 10)
}

function nextCommands(standing: Standing, { does }: DemoMove, at: Instant): readonly Command[] {
  const { engagement } = standing
  switch (does.kind) {
    case 'start':
      throw new Error('Unexpected start in the middle of the demo')
    case 'staff':
      return [calendarCommand(engagement, does.timeZone), ...staffCommands(does.roles)]
    case 'clear': {
      const blockers = gateStatus(standing, does.gate)?.blockers ?? []
      const commands = blockers.map((task) => taskCommand(engagement, { kind: 'set', task, to: 'complete' }, at))
      return commands.length === 0 ? [] : [{ type: 'ChangeTasks', commands }]
    }
    case 'add': {
      const { name, process, step } = does
      return [{ type: 'AddTask', name, process, step, mandatory: false, role: null, service: null }]
    }
    case 'end': {
      const { process, outcome } = does
      const expectedRevision = processRecord(engagement, process).revision
      return [{ type: 'CompleteProcess', process, outcome, expectedRevision }]
    }
    default:
      return [taskCommand(engagement, does, at)]
  }
}

function calendarCommand({ calendars }: Engagement, timeZone: string): Command {
  const expectedRevision = calendars.get('team')?.revision ?? 0
  const calendar = { timeZone, workingDays: [1, 2, 3, 4, 5], holidays: [] }
  return { type: 'SetCalendar', party: 'team', calendar, expectedRevision }
}

function staffCommands(roles: Readonly<Record<string, readonly string[]>>): readonly Command[] {
  return Object.entries(roles).map(([role, people]) => ({
    type: 'AssignRole',
    role,
    service: null,
    people,
    primary: null,
    expectedRevision: 0,
  }))
}

type TaskMove = Extract<DemoAction, { readonly task: string }>

function taskCommand(engagement: Engagement, does: TaskMove, at: Instant): TaskCommand {
  const { task } = does
  const of = { task, expectedRevision: taskRecord(engagement, task).revision }
  const dayIn = (days: number) => dayAfter(new Date(at), days)
  switch (does.kind) {
    case 'set':
      return { type: 'ChangeTaskState', to: does.to, reason: does.reason ?? null, ...of }
    case 'assign':
      return { type: 'AssignTask', assignee: does.to, ...of }
    case 'date':
      return { type: 'SetTaskDate', due: dayIn(does.inDays), reason: does.reason, ...of }
    case 'waive':
      return { type: 'WaiveTask', reason: does.reason, approver: does.approver, until: dayIn(does.forDays), ...of }
    case 'note':
      return { type: 'LinkEvidence', id: `demo-${task}`, content: { kind: 'note', text: does.text }, ...of }
    case 'link':
      return {
        type: 'LinkEvidence',
        id: `demo-${task}`,
        content: { kind: 'link', title: does.title, href: does.href },
        ...of,
      }
    default:
      return does satisfies never
  }
}
