import {
  type Command,
  type EngagementId,
  gateStatus,
  type Instant,
  processRecord,
  type TaskState,
  taskRecord,
} from '@fairlead/engagement'
import type { TaskId } from '@fairlead/playbook'
import type { Database } from '../database/open-database.ts'
import type { CommandHandler } from '../engagements/handle-command.ts'
import { standingIn } from '../engagements/read-model.ts'
import type { EngagementStore } from '../engagements/store.ts'
import type { Stream } from '../engagements/stream.ts'
import type { StoredRelease } from '../releases/store.ts'
import { logEnd } from '../stream/store.ts'
import { type DemoMove, demoScript } from './script.ts'

interface DemoParts {
  readonly database: Database
  readonly store: EngagementStore
  readonly commands: CommandHandler
  /** The bundled playbook: the demo names its tasks. */
  readonly release: StoredRelease
  readonly now: Date
  readonly ids: () => string
}

const hour = 3_600_000

/**
 * Fills an empty database with the demo, through the commands that people would have given; a database that holds
 * anything is left as it is.
 */
export async function writeDemo(parts: DemoParts): Promise<void> {
  if ((await logEnd(parts.database.reader)) > 0) return
  for (const moves of demoScript) {
    const engagement = parts.ids()
    for (const move of moves) await make(parts, engagement, move)
  }
}

async function make(parts: DemoParts, engagement: string, move: DemoMove): Promise<void> {
  const at = new Date(parts.now.getTime() - move.hoursAgo * hour).toISOString()
  const stream = await parts.store.load(engagement)
  const { release } = parts
  const commands =
    stream === null ? [firstCommand(parts, engagement, { ...move, at })] : nextCommands(release, stream, move)
  for (const command of commands) {
    const handled = await parts.commands.handle({ engagement, command, actor: move.actor, at })
    if (!handled.ok) {
      throw new Error(
        `The demo does not fit the playbook: ${JSON.stringify({ command, rejection: handled.rejection })}`,
      )
    }
  }
}

function firstCommand(parts: DemoParts, id: EngagementId, { does, at }: DemoMove & { at: Instant }): Command {
  if (does.kind !== 'start') throw new Error(`Unexpected ${does.kind} in the demo, expected start`)
  const { customer, scope } = does
  const goLive = new Date(parts.now.getTime() + does.goLiveInDays * 24 * hour).toISOString().slice(0, 10)
  const facts = { ...does.facts, go_live: goLive }
  return { type: 'CreateEngagement', id, release: parts.release.id, customer, startDate: at.slice(0, 10), scope, facts }
}

function nextCommands(release: StoredRelease, stream: Stream, { does }: DemoMove): readonly Command[] {
  const { engagement } = stream
  const set = (task: TaskId, to: TaskState, reason: string | null): Command => {
    const expectedRevision = taskRecord(engagement, task).revision
    return { type: 'ChangeTaskState', task, to, reason, expectedRevision }
  }
  switch (does.kind) {
    case 'start':
      throw new Error('Unexpected start in the middle of the demo')
    case 'set':
      return [set(does.task, does.to, does.reason ?? null)]
    case 'assign': {
      const { task, to } = does
      const expectedRevision = taskRecord(engagement, task).revision
      return [{ type: 'AssignTask', task, assignee: to, expectedRevision }]
    }
    case 'clear':
      return (gateStatus(standingIn(release, stream), does.gate)?.blockers ?? []).map((task) =>
        set(task, 'complete', null),
      )
    case 'end': {
      const { process, outcome } = does
      const expectedRevision = processRecord(engagement, process).revision
      return [{ type: 'CompleteProcess', process, outcome, expectedRevision }]
    }
    default:
      return does satisfies never
  }
}
