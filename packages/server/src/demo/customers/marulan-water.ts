import { engineer, inOrder, manager, migration, specialist, through, usualRoles } from '../cast.ts'
import type { DemoMove } from '../demo-move.ts'
import { marulanQuestionnaires } from './questionnaires.ts'

const beginning: readonly DemoMove[] = [
  {
    hoursAgo: 140 * 24,
    actor: manager,
    does: {
      kind: 'start',
      customer: 'Marulan Water',
      scope: ['exchange', 'teams', 'intune'],
      facts: {
        seats: 900,
        region: 'asia-pacific',
        contract_value: 90_000,
        regulated: false,
        exceptions: [],
        migrates_from: [],
      },
      sources: { migrates_from: 'New mailboxes only, says their IT' },
      goLiveInDays: -50,
    },
  },
  { hoursAgo: 140 * 24 - 1, actor: manager, does: { kind: 'calendar', party: 'team', timeZone: 'Australia/Sydney' } },
  { hoursAgo: 140 * 24 - 1, actor: manager, does: { kind: 'staff', roles: { ...usualRoles, sme: [specialist] } } },
  ...through({ daysAgo: 136, process: 'prepare-engagement', gate: '5206', outcome: 'hold-kick-off' }),
  ...through({ daysAgo: 128, process: 'hold-kick-off', gate: '5217', outcome: 'assess-environment' }),
  ...through({ daysAgo: 114, process: 'assess-environment', gate: '1699', outcome: 'agree-on-security' }),
  ...through({ daysAgo: 108, process: 'agree-on-security', gate: '5245', outcome: 'plan-adoption' }),
  ...through({ daysAgo: 101, process: 'plan-adoption', gate: '5254', outcome: 'conduct-services-workshop' }),
  ...through({ daysAgo: 92, process: 'conduct-services-workshop', gate: '3981', outcome: 'enable-services' }),
  ...through({ daysAgo: 78, process: 'enable-services', gate: '1701', outcome: 'prepare-go-live' }),
  ...through({ daysAgo: 55, process: 'prepare-go-live', gate: '5266', outcome: 'support-first-weeks' }),
  ...through({ daysAgo: 11, process: 'support-first-weeks', gate: '5305', outcome: 'hold-success-review' }),
]

const review: readonly DemoMove[] = [
  { hoursAgo: 9 * 24, actor: manager, does: { kind: 'set', task: '5312', to: 'paused-customer' } },
  {
    hoursAgo: 9 * 24 - 1,
    actor: manager,
    does: { kind: 'note', task: '5312', text: 'The contact for the survey is at the dams until the end of the month.' },
  },
  {
    hoursAgo: 6 * 24,
    actor: manager,
    does: {
      kind: 'add',
      name: 'Compare the calls of the night shift before and after',
      process: 'hold-success-review',
      step: 'hold-success-review:measure-again',
      role: 'fasttrack-engineer',
    },
  },
  { hoursAgo: 6 * 24 - 1, actor: manager, does: { kind: 'assign', task: '+1', to: engineer } },
  {
    hoursAgo: 2 * 24,
    actor: migration,
    does: { kind: 'date', task: '+1', inDays: 3, reason: 'The figures of the month come that day.' },
  },
]

/** Looks back on the first weeks: nearly everything is done. */
export const marulanWater: readonly DemoMove[] = inOrder([...beginning, ...review, ...marulanQuestionnaires])
