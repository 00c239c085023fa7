import { engineer, inOrder, manager, migration, through, usualRoles } from '../cast.ts'
import type { DemoMove } from '../demo-move.ts'
import { atelierQuestionnaires } from './questionnaires.ts'
import { atelierRequests } from './requests.ts'

const beginning: readonly DemoMove[] = [
  {
    hoursAgo: 132 * 24,
    actor: manager,
    does: {
      kind: 'start',
      customer: 'Ateliers Bréval',
      scope: ['exchange', 'onedrive-for-business'],
      facts: {
        seats: 1_850,
        region: 'emea',
        contract_value: 140_000,
        regulated: false,
        exceptions: [],
        migrates_from: ['exchange-on-premises', 'file-share'],
      },
      sources: { seats: 'Bon de commande', migrates_from: 'Call with their IT, 12 servers' },
      goLiveInDays: -15,
    },
  },
  { hoursAgo: 132 * 24 - 1, actor: manager, does: { kind: 'calendar', party: 'team', timeZone: 'Europe/Paris' } },
  { hoursAgo: 132 * 24 - 1, actor: manager, does: { kind: 'staff', roles: usualRoles } },
  ...through({ daysAgo: 127, process: 'prepare-engagement', gate: '5206', outcome: 'hold-kick-off' }),
  ...through({ daysAgo: 119, process: 'hold-kick-off', gate: '5217', outcome: 'assess-environment' }),
  ...through({ daysAgo: 102, process: 'assess-environment', gate: '1699', outcome: 'agree-on-security' }),
  ...through({ daysAgo: 94, process: 'agree-on-security', gate: '5245', outcome: 'plan-adoption' }),
  ...through({ daysAgo: 85, process: 'plan-adoption', gate: '5254', outcome: 'conduct-services-workshop' }),
  ...through({ daysAgo: 71, process: 'conduct-services-workshop', gate: '3981', outcome: 'enable-services' }),
  ...through({ daysAgo: 46, process: 'enable-services', gate: '1701', outcome: 'prepare-go-live' }),
]

const goLive: readonly DemoMove[] = [
  { hoursAgo: 22 * 24, actor: engineer, does: { kind: 'clear', gate: '5266', except: ['5263'] } },
  {
    hoursAgo: 21 * 24,
    actor: manager,
    does: {
      kind: 'overrule',
      task: '5266',
      reason: 'The help desk is trained two days after the go-live; until then our engineer answers its telephone.',
    },
  },
  {
    hoursAgo: 21 * 24 - 1,
    actor: manager,
    does: { kind: 'end', process: 'prepare-go-live', outcome: 'plan-migration' },
  },
  { hoursAgo: 13 * 24, actor: engineer, does: { kind: 'set', task: '5263', to: 'complete' } },
  ...through({ daysAgo: 12, process: 'plan-migration', gate: '3234', outcome: 'run-migration' }),
]

const moving: readonly DemoMove[] = [
  { hoursAgo: 10 * 24, actor: migration, does: { kind: 'set', task: '1871', to: 'in-progress' } },
  {
    hoursAgo: 10 * 24 - 1,
    actor: migration,
    does: {
      kind: 'link',
      task: '1871',
      title: 'Schedule of the batches',
      href: 'https://ateliers-breval.example/projet/lots',
    },
  },
  { hoursAgo: 8 * 24, actor: migration, does: { kind: 'set', task: '5281', to: 'in-progress' } },
  { hoursAgo: 5 * 24, actor: engineer, does: { kind: 'set', task: '2544', to: 'complete' } },
  { hoursAgo: 5 * 24 - 1, actor: engineer, does: { kind: 'undo' } },
  {
    hoursAgo: 4 * 24,
    actor: migration,
    does: {
      kind: 'date',
      task: '5283@onedrive-for-business',
      inDays: 7,
      reason: 'After the stock-taking of the workshops.',
    },
  },
  { hoursAgo: 2 * 24, actor: engineer, does: { kind: 'set', task: '5282', to: 'warning' } },
]

/** Moves its data: went live over a gate that was overruled, and one step was taken back. */
export const ateliersBreval: readonly DemoMove[] = [
  ...beginning,
  ...inOrder([...goLive, ...moving, ...atelierRequests, ...atelierQuestionnaires]),
]
