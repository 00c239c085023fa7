import type { TaskKind } from '@fairlead/playbook'
import { isPassedBy, type taskStages } from '../gate/task-stage.ts'
import type { PlannedTask } from '../plan/plan.ts'
import type { Standing } from '../standing/standing.ts'
import type { CalendarDate } from '../state/engagement.ts'
import { questionnaireRecord, taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import { stateSet, type TaskState } from '../state/task-state.ts'
import { workshopRecord } from '../workshop/workshop-record-of.ts'
import type { ViewOf } from './customer-view.ts'
import { customerContact } from './guest.ts'
import { isOwnAction, type Owner, ownerOf } from './own-action.ts'
import { plannedTask, sharingOf } from './sharing.ts'
import type { SiteWords } from './site-words.ts'

/** How far a piece of work is, in as many words as a customer needs. */
export type SharedState = 'to-do' | 'in-progress' | 'waiting' | 'done' | 'not-needed'

export interface SharedTask {
  readonly key: TaskKey
  readonly name: string
  readonly service: string | null
  readonly kind: TaskKind
  readonly state: SharedState
  /** The day on which it is due; `null` where there is none, and once it is settled. */
  readonly due: CalendarDate | null
  readonly owner: Owner
  /** Who of the customer it was given to. */
  readonly ownerName: string | null
  /** Whether the contact may say how far it is. */
  readonly isOwnAction: boolean
  readonly revision: number
}

/**
 * Whether a customer sees a piece of work: it is shared, and it applies. What may apply, for a fact is missing, is seen
 * once it concerns them: they are invited, it was sent to them or given to one of them.
 */
export function isShown(standing: Standing, { key, verdict }: PlannedTask): boolean {
  const { isShared, because } = sharingOf(standing, key)
  if (!isShared || verdict === 'does-not') return false
  if (verdict === 'applies' || because === 'given-to-contact') return true
  const { engagement } = standing
  return workshopRecord(engagement, key).invitedAt !== null || questionnaireRecord(engagement, key).stage !== 'not-sent'
}

/** A shared piece of work as a contact sees it. */
export function sharedTask(
  standing: Standing,
  planned: PlannedTask,
  { words, dates, contact, stageOf }: ViewOf & { readonly words: SiteWords; readonly stageOf: StageOf },
): SharedTask {
  const { key } = planned
  const { state, assignee, revision } = taskRecord(standing.engagement, key)
  const shown = sharedState(state, isPassedBy(planned, stageOf(planned)))
  return {
    key,
    name: words.task(key),
    service: words.service(key),
    kind: plannedTask(standing, planned)?.kind ?? 'plain',
    state: shown,
    due: isSettledState(shown) ? null : (dates.get(key)?.due ?? null),
    owner: ownerOf(standing, key, contact),
    ownerName: assignee === null ? null : (customerContact(standing.engagement, assignee)?.name ?? null),
    isOwnAction: isOwnAction(standing, key, contact),
    revision,
  }
}

type StageOf = ReturnType<typeof taskStages>

function sharedState(state: TaskState, passedBy: boolean): SharedState {
  const set = stateSet(state)
  switch (set) {
    case 'done':
      return 'done'
    case 'set-aside':
      return 'not-needed'
    case 'waiting':
    case 'blocked':
      return 'waiting'
    case 'open':
      if (passedBy) return 'not-needed'
      return state === 'in-progress' ? 'in-progress' : 'to-do'
    default:
      return set satisfies never
  }
}

/** Whether nothing is left to do, as a customer sees it. */
export function isSharedSettled({ state }: Pick<SharedTask, 'state'>): boolean {
  return isSettledState(state)
}

function isSettledState(state: SharedState): boolean {
  return state === 'done' || state === 'not-needed'
}
