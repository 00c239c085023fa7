import type { GivenKnown, PersonId, TaskKey, TaskState } from '@fairlead/engagement'
import type { OutcomeId, Party, ProcessId, RoleId, ServiceId, StepId } from '@fairlead/playbook'
import type { DemoContactAction } from './demo-contact-move.ts'
import type { DemoNoteAction } from './demo-note-move.ts'
import type { DemoQuestionnaireAction } from './demo-questionnaire-move.ts'
import type { DemoRequestAction } from './demo-request-move.ts'
import type { DemoSiteLink } from './demo-site-link.ts'
import type { DemoWorkshopAction } from './demo-workshop-move.ts'

/** What one person, or a contact of the customer, did at one moment of the demo, in hours before now. */
export interface DemoMove {
  readonly hoursAgo: number
  readonly actor: PersonId
  readonly does: DemoAction
}

type Roles = Readonly<Record<RoleId, readonly PersonId[]>>

export type DemoAction =
  | DemoTaskAction
  | DemoWorkshopAction
  | DemoRequestAction
  | DemoQuestionnaireAction
  | DemoContactAction
  | DemoNoteAction
  | DemoSiteLink
  | ({
      readonly kind: 'start'
      readonly customer: string
      readonly goLiveInDays: number
      readonly scope: readonly ServiceId[]
    } & Pick<GivenKnown, 'facts' | 'sources'>)
  /** Fills roles, for the whole engagement and for single services of it. */
  | { readonly kind: 'staff'; readonly roles: Roles; readonly services?: Readonly<Record<ServiceId, Roles>> }
  | {
      readonly kind: 'calendar'
      readonly party: Party
      readonly timeZone: string
      /** Days off, counted from the day on which this is said. */
      readonly holidaysInDays?: readonly number[]
    }
  | {
      readonly kind: 'add'
      readonly name: string
      readonly process: ProcessId
      readonly step: StepId
      readonly role: RoleId
    }
  /** Gives several tasks to somebody, all at once. */
  | { readonly kind: 'assign-all'; readonly tasks: readonly TaskKey[]; readonly to: PersonId }
  /** Completes all mandatory work that still keeps the gate shut, but for some of it, at once. */
  | { readonly kind: 'clear'; readonly gate: TaskKey; readonly except: readonly TaskKey[] }
  /** Completes all mandatory work that still keeps the gate shut, and the gate, at once. */
  | { readonly kind: 'pass'; readonly gate: TaskKey }
  | { readonly kind: 'end'; readonly process: ProcessId; readonly outcome: OutcomeId }
  /** Logs time of the day on which this is said. */
  | {
      readonly kind: 'work'
      readonly person: PersonId
      readonly minutes: number
      readonly task?: TaskKey
      readonly service?: ServiceId
      readonly text: string
    }
  /** Takes back what was done last. */
  | { readonly kind: 'undo' }

/** What somebody does to one task. */
export type DemoTaskAction =
  | { readonly kind: 'set'; readonly task: TaskKey; readonly to: TaskState; readonly reason?: string }
  | { readonly kind: 'assign'; readonly task: TaskKey; readonly to: PersonId }
  | { readonly kind: 'date'; readonly task: TaskKey; readonly inDays: number; readonly reason: string }
  | {
      readonly kind: 'waive'
      readonly task: TaskKey
      readonly reason: string
      readonly approver: PersonId
      readonly forDays: number
    }
  | { readonly kind: 'approve'; readonly task: TaskKey }
  | { readonly kind: 'overrule'; readonly task: TaskKey; readonly reason: string }
  | { readonly kind: 'note'; readonly task: TaskKey; readonly text: string }
  | { readonly kind: 'link'; readonly task: TaskKey; readonly title: string; readonly href: string }
