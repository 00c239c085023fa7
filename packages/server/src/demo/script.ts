import type { CreateEngagement, PersonId, TaskState } from '@fairlead/engagement'
import type { OutcomeId, ProcessId, TaskId } from '@fairlead/playbook'

/** What one person did at one moment of the demo, in hours before now. */
export interface DemoMove {
  readonly hoursAgo: number
  readonly actor: PersonId
  readonly does: DemoAction
}

export type DemoAction =
  | ({ readonly kind: 'start'; readonly goLiveInDays: number } & Pick<CreateEngagement, 'customer' | 'scope' | 'facts'>)
  | { readonly kind: 'set'; readonly task: TaskId; readonly to: TaskState; readonly reason?: string }
  | { readonly kind: 'assign'; readonly task: TaskId; readonly to: PersonId }
  /** Completes every mandatory task that still keeps the gate shut. */
  | { readonly kind: 'clear'; readonly gate: TaskId }
  | { readonly kind: 'end'; readonly process: ProcessId; readonly outcome: OutcomeId }

const manager = 'astrid-lindqvist'
const engineer = 'tomas-okafor'
const migration = 'chen-yuhan'
const specialist = 'priya-raman'

/** How a process was brought to its end, so many days ago, with everything mandatory in it done. */
interface Ended {
  readonly daysAgo: number
  readonly process: ProcessId
  readonly gate: TaskId
  readonly outcome: OutcomeId
}

function through({ daysAgo, process, gate, outcome }: Ended): readonly DemoMove[] {
  const hoursAgo = daysAgo * 24
  return [
    { hoursAgo: hoursAgo + 2, actor: engineer, does: { kind: 'clear', gate } },
    { hoursAgo: hoursAgo + 1, actor: manager, does: { kind: 'set', task: gate, to: 'complete' } },
    { hoursAgo, actor: manager, does: { kind: 'end', process, outcome } },
  ]
}

const justStarted: readonly DemoMove[] = [
  {
    hoursAgo: 26,
    actor: manager,
    does: {
      kind: 'start',
      customer: 'Nordwind Logistik',
      scope: ['exchange'],
      facts: { seats: 12_000, region: 'emea', exceptions: [] },
      goLiveInDays: 110,
    },
  },
  { hoursAgo: 25, actor: manager, does: { kind: 'assign', task: '3616', to: manager } },
  { hoursAgo: 25, actor: manager, does: { kind: 'assign', task: '5203', to: engineer } },
]

const halfWay: readonly DemoMove[] = [
  {
    hoursAgo: 80 * 24,
    actor: manager,
    does: {
      kind: 'start',
      customer: 'Seguros Miraflores',
      scope: ['exchange', 'onedrive-for-business', 'sharepoint', 'microsoft-365-apps', 'windows-10', 'edge'],
      facts: {
        seats: 24_000,
        region: 'americas',
        contract_value: 900_000,
        regulated: true,
        exceptions: [],
        migrates_from: ['gmail', 'file-share'],
      },
      goLiveInDays: 50,
    },
  },
  ...through({ daysAgo: 75, process: 'prepare-engagement', gate: '5206', outcome: 'hold-kick-off' }),
  ...through({ daysAgo: 66, process: 'hold-kick-off', gate: '5217', outcome: 'set-the-rhythm' }),
  ...through({ daysAgo: 61, process: 'set-the-rhythm', gate: '5222', outcome: 'assess-environment' }),
  ...through({ daysAgo: 47, process: 'assess-environment', gate: '1699', outcome: 'agree-on-security' }),
  ...through({ daysAgo: 39, process: 'agree-on-security', gate: '5245', outcome: 'plan-adoption' }),
  ...through({ daysAgo: 32, process: 'plan-adoption', gate: '5254', outcome: 'conduct-services-workshop' }),
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
    hoursAgo: 120 * 24,
    actor: manager,
    does: {
      kind: 'start',
      customer: '青禾科技',
      scope: ['onedrive-for-business', 'sharepoint', 'edge'],
      facts: {
        seats: 6_500,
        region: 'china',
        contract_value: 180_000,
        regulated: false,
        exceptions: ['enterprise-benefit'],
        migrates_from: ['google-drive'],
      },
      goLiveInDays: 20,
    },
  },
  ...through({ daysAgo: 113, process: 'prepare-engagement', gate: '5206', outcome: 'hold-kick-off' }),
  ...through({ daysAgo: 104, process: 'hold-kick-off', gate: '5217', outcome: 'set-the-rhythm' }),
  ...through({ daysAgo: 100, process: 'set-the-rhythm', gate: '5222', outcome: 'assess-environment' }),
  ...through({ daysAgo: 82, process: 'assess-environment', gate: '1699', outcome: 'agree-on-security' }),
  ...through({ daysAgo: 74, process: 'agree-on-security', gate: '5245', outcome: 'plan-adoption' }),
  ...through({ daysAgo: 60, process: 'plan-adoption', gate: '5254', outcome: 'conduct-services-workshop' }),
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
