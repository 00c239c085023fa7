import type { DecisionTableId, RoleId, ServiceId, TeamId } from '@fairlead/playbook'
import type { Instant, PersonId } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'

export type RequestId = string

/**
 * Somebody is asked for: a specialist, an architect, a migration manager.
 *
 *   submitted ──▶ approved ──▶ assigned ──▶ active ──▶ ended
 *     │   ▲          ▲            │
 *     │   └─asked    └──declined──┘         withdrawn: by who asked, before it is active
 *     └──▶ rejected                         what was asked can be approved and rejected, too
 *
 * In every stage it is somebody's turn, and a clock says until when.
 */
export interface RequestRecord {
  readonly wish: Wish
  readonly route: Route
  readonly stage: RequestStage
  /** Since when it has been in this stage: what its clock counts from. */
  readonly since: Instant
  readonly by: PersonId
  readonly at: Instant
  /** What was asked back and what was answered, in order. */
  readonly talk: readonly RequestTalk[]
  /** Who approved or rejected it. */
  readonly decidedBy: PersonId | null
  /** Why it was rejected or withdrawn. */
  readonly reason: string | null
  /** Who was assigned. */
  readonly person: PersonId | null
  /** What came of it. */
  readonly summary: string | null
  readonly revision: number
}

/** Who may look at the engagement for the sake of a request: who was assigned, until it ends [E157]. */
export function accessHolder({ stage, person }: Pick<RequestRecord, 'stage' | 'person'>): PersonId | null {
  return stage === 'assigned' || stage === 'active' ? person : null
}

export type RequestStage =
  | 'submitted'
  | 'asked'
  | 'approved'
  | 'assigned'
  | 'active'
  | 'ended'
  | 'rejected'
  | 'withdrawn'

/** What somebody asks for, and why. */
export interface Wish {
  /** The task that cannot go on without; `null` for the engagement as a whole. */
  readonly task: TaskKey | null
  readonly role: RoleId
  readonly service: ServiceId | null
  /** In which language to work with the customer. */
  readonly language: string | null
  readonly where: 'remote' | 'on-site'
  /** What is stuck. */
  readonly why: string
  /** What has been tried. */
  readonly tried: string | null
}

/** How it found its team: by which row of which table, or by no table at all. */
export interface Route {
  readonly team: TeamId | null
  readonly table: DecisionTableId | null
  readonly row: number | null
}

export interface RequestTalk {
  readonly by: PersonId
  readonly at: Instant
  readonly text: string
}
