import type { CreateEngagement, PersonId, TaskState } from '@fairlead/engagement'
import type { OutcomeId, ProcessId, TaskId } from '@fairlead/playbook'

/** What one person did at one moment of the demo, in hours before now. */
export interface DemoMove {
  readonly hoursAgo: number
  readonly actor: PersonId
  readonly does: DemoAction
}

export type DemoAction =
  | ({ readonly kind: 'start' } & Pick<CreateEngagement, 'customer' | 'scope' | 'facts'>)
  | { readonly kind: 'set'; readonly task: TaskId; readonly to: TaskState; readonly reason?: string }
  | { readonly kind: 'assign'; readonly task: TaskId; readonly to: PersonId }
  /** Completes every mandatory task that still keeps the gate shut. */
  | { readonly kind: 'clear'; readonly gate: TaskId }
  | { readonly kind: 'end'; readonly process: ProcessId; readonly outcome: OutcomeId }

const manager = 'astrid-lindqvist'
const engineer = 'tomas-okafor'
const migration = 'chen-yuhan'
const specialist = 'priya-raman'

const justStarted: readonly DemoMove[] = [
  {
    hoursAgo: 26,
    actor: manager,
    does: {
      kind: 'start',
      customer: 'Nordwind Logistik',
      scope: ['exchange'],
      facts: { seats: 12_000, exceptions: [] },
    },
  },
  { hoursAgo: 25, actor: manager, does: { kind: 'assign', task: '2979', to: engineer } },
]

const halfWay: readonly DemoMove[] = [
  {
    hoursAgo: 31 * 24,
    actor: manager,
    does: {
      kind: 'start',
      customer: 'Seguros Miraflores',
      scope: ['exchange', 'onedrive-for-business', 'sharepoint', 'microsoft-365-apps', 'windows-10', 'edge'],
      facts: { seats: 24_000, exceptions: [], migrates_from: ['gmail', 'file-share'] },
    },
  },
  { hoursAgo: 30 * 24, actor: manager, does: { kind: 'assign', task: '4027', to: migration } },
  { hoursAgo: 30 * 24 - 1, actor: manager, does: { kind: 'assign', task: '2006', to: engineer } },
  { hoursAgo: 30 * 24 - 2, actor: manager, does: { kind: 'assign', task: '3365', to: specialist } },
  { hoursAgo: 28 * 24, actor: engineer, does: { kind: 'set', task: '2979', to: 'complete' } },
  { hoursAgo: 27 * 24, actor: migration, does: { kind: 'set', task: '4027', to: 'in-progress' } },
  { hoursAgo: 24 * 24, actor: migration, does: { kind: 'set', task: '4027', to: 'complete' } },
  { hoursAgo: 23 * 24, actor: engineer, does: { kind: 'set', task: '3080', to: 'complete' } },
  { hoursAgo: 21 * 24, actor: engineer, does: { kind: 'set', task: '2006', to: 'in-progress' } },
  {
    hoursAgo: 20 * 24,
    actor: engineer,
    does: {
      kind: 'set',
      task: '4018',
      to: 'not-required',
      reason: 'All mailboxes move with our tooling; the customer moves none itself.',
    },
  },
  {
    hoursAgo: 18 * 24,
    actor: manager,
    does: {
      kind: 'set',
      task: '3203',
      to: 'not-required',
      reason: 'The Gmail domain is small enough to move in one batch.',
    },
  },
  { hoursAgo: 16 * 24, actor: engineer, does: { kind: 'set', task: '4021', to: 'complete' } },
  { hoursAgo: 13 * 24, actor: engineer, does: { kind: 'set', task: '4068', to: 'blocked-technical-customer' } },
  { hoursAgo: 12 * 24, actor: manager, does: { kind: 'assign', task: '4068', to: engineer } },
  { hoursAgo: 9 * 24, actor: specialist, does: { kind: 'set', task: '3365', to: 'in-progress' } },
  { hoursAgo: 6 * 24, actor: migration, does: { kind: 'set', task: '4008', to: 'paused-customer' } },
  { hoursAgo: 5 * 24, actor: migration, does: { kind: 'assign', task: '4008', to: migration } },
  { hoursAgo: 51, actor: engineer, does: { kind: 'set', task: '4061', to: 'in-progress' } },
  { hoursAgo: 4, actor: engineer, does: { kind: 'set', task: '4090', to: 'warning' } },
]

const workshopsDone: readonly DemoMove[] = [
  {
    hoursAgo: 60 * 24,
    actor: manager,
    does: {
      kind: 'start',
      customer: '青禾科技',
      scope: ['onedrive-for-business', 'sharepoint', 'edge'],
      facts: { seats: 6_500, exceptions: ['enterprise-benefit'], migrates_from: ['google-drive'] },
    },
  },
  { hoursAgo: 58 * 24, actor: manager, does: { kind: 'assign', task: '2467', to: engineer } },
  { hoursAgo: 50 * 24, actor: engineer, does: { kind: 'set', task: '2467', to: 'complete' } },
  {
    hoursAgo: 45 * 24,
    actor: manager,
    does: {
      kind: 'set',
      task: '3352',
      to: 'cancelled',
      reason: 'The customer had its network assessed by another partner in spring.',
    },
  },
  { hoursAgo: 40 * 24, actor: engineer, does: { kind: 'clear', gate: '3981' } },
  { hoursAgo: 39 * 24, actor: engineer, does: { kind: 'set', task: '3981', to: 'complete' } },
  {
    hoursAgo: 39 * 24 - 1,
    actor: manager,
    does: { kind: 'end', process: 'conduct-services-workshop', outcome: 'enable-services' },
  },
  { hoursAgo: 30 * 24, actor: engineer, does: { kind: 'set', task: '1126', to: 'in-progress' } },
]

/** Three customers on the bundled playbook: one that has just started, one half way, one whose workshops are done. */
export const demoScript: readonly (readonly DemoMove[])[] = [justStarted, halfWay, workshopsDone]
