import type { GivenKnown, PersonId, TaskKey, TaskState } from '@fairlead/engagement'
import type { OutcomeId, ProcessId, RoleId, ServiceId } from '@fairlead/playbook'

/** What one person did at one moment of the demo, in hours before now. */
export interface DemoMove {
  readonly hoursAgo: number
  readonly actor: PersonId
  readonly does: DemoAction
}

export type DemoAction =
  | ({
      readonly kind: 'start'
      readonly customer: string
      readonly goLiveInDays: number
      readonly scope: readonly ServiceId[]
    } & Pick<GivenKnown, 'facts' | 'sources'>)
  /** Fills roles for the whole engagement. */
  | { readonly kind: 'staff'; readonly roles: Readonly<Record<RoleId, readonly PersonId[]>>; readonly timeZone: string }
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
  | { readonly kind: 'note'; readonly task: TaskKey; readonly text: string }
  | { readonly kind: 'link'; readonly task: TaskKey; readonly title: string; readonly href: string }
  | { readonly kind: 'add'; readonly name: string; readonly process: ProcessId; readonly step: string }
  /** Completes every mandatory task that still keeps the gate shut, all at once. */
  | { readonly kind: 'clear'; readonly gate: TaskKey }
  | { readonly kind: 'end'; readonly process: ProcessId; readonly outcome: OutcomeId }

const manager = 'astrid-lindqvist'
const engineer = 'tomas-okafor'
const migration = 'chen-yuhan'
const specialist = 'priya-raman'

const everyone = {
  'fasttrack-manager': [manager],
  'fasttrack-engineer': [engineer, migration],
  'get-modern-fta': [engineer],
  'migration-velocity-manager': [migration],
}

/** How a process was brought to its end, so many days ago, with everything mandatory in it done. */
interface Ended {
  readonly daysAgo: number
  readonly process: ProcessId
  readonly gate: TaskKey
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
      sources: { seats: 'Order form of the customer, page 2' },
      goLiveInDays: 110,
    },
  },
  { hoursAgo: 25, actor: manager, does: { kind: 'staff', roles: everyone, timeZone: 'Europe/Berlin' } },
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
      sources: {
        seats: 'Agreement of this year',
        migrates_from: 'Kick-off call',
        contract_value: 'Order confirmation',
      },
      goLiveInDays: 50,
    },
  },
  {
    hoursAgo: 80 * 24 - 1,
    actor: manager,
    does: { kind: 'staff', roles: { ...everyone, sme: [specialist] }, timeZone: 'America/Bogota' },
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
  {
    hoursAgo: 75,
    actor: engineer,
    does: {
      kind: 'waive',
      task: '4068',
      reason: 'The Edge pilot waits for a fix of the intranet; the workshop follows it.',
      approver: manager,
      forDays: 12,
    },
  },
  {
    hoursAgo: 72,
    actor: engineer,
    does: {
      kind: 'note',
      task: '4021',
      text: 'Held with 14 people of four departments; open questions are with Miguel.',
    },
  },
  { hoursAgo: 51, actor: engineer, does: { kind: 'set', task: '4061', to: 'in-progress' } },
  {
    hoursAgo: 50,
    actor: engineer,
    does: { kind: 'date', task: '4061', inDays: 6, reason: 'The customer asked for the week after its audit.' },
  },
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
      sources: { seats: '采购合同附件二', exceptions: '区域经理书面批准' },
      goLiveInDays: 20,
    },
  },
  {
    hoursAgo: 120 * 24 - 1,
    actor: manager,
    does: {
      kind: 'staff',
      roles: { ...everyone, 'fasttrack-engineer': [migration, engineer] },
      timeZone: 'Asia/Shanghai',
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
