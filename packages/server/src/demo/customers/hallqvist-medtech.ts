import { engineer, inOrder, manager, migration, specialist, through, usualRoles } from '../cast.ts'
import type { DemoMove } from '../demo-move.ts'
import { hallqvistNotes } from './notes.ts'
import { hallqvistQuestionnaires } from './questionnaires.ts'
import { hallqvistRequests } from './requests.ts'

const beginning: readonly DemoMove[] = [
  {
    hoursAgo: 74 * 24,
    actor: manager,
    does: {
      kind: 'start',
      customer: 'Hallqvist Medtech',
      scope: ['exchange', 'microsoft-365-apps', 'aip', 'intune'],
      facts: {
        seats: 3_400,
        region: 'emea',
        contract_value: 310_000,
        regulated: true,
        exceptions: [],
        migrates_from: ['exchange-on-premises'],
      },
      sources: { regulated: 'Quality handbook, chapter 4', seats: 'Order form', contract_value: 'Order form' },
      goLiveInDays: 60,
    },
  },
  { hoursAgo: 74 * 24 - 1, actor: manager, does: { kind: 'calendar', party: 'team', timeZone: 'Europe/Stockholm' } },
  { hoursAgo: 74 * 24 - 1, actor: manager, does: { kind: 'staff', roles: { ...usualRoles, sme: [specialist] } } },
  ...through({ daysAgo: 70, process: 'prepare-engagement', gate: '5206', outcome: 'hold-kick-off' }),
  ...through({ daysAgo: 64, process: 'hold-kick-off', gate: '5217', outcome: 'set-the-rhythm' }),
  ...through({ daysAgo: 60, process: 'set-the-rhythm', gate: '5222', outcome: 'assess-environment' }),
  ...through({ daysAgo: 46, process: 'assess-environment', gate: '1699', outcome: 'agree-on-security' }),
  ...through({ daysAgo: 40, process: 'agree-on-security', gate: '5245', outcome: 'plan-adoption' }),
  ...through({ daysAgo: 34, process: 'plan-adoption', gate: '5254', outcome: 'conduct-services-workshop' }),
  ...through({
    daysAgo: 24,
    process: 'conduct-services-workshop',
    gate: '3981',
    outcome: 'address-technical-gaps',
  }),
]

const gaps: readonly DemoMove[] = [
  {
    hoursAgo: 22 * 24,
    actor: engineer,
    does: { kind: 'set', task: 'address-technical-gaps:checkpoint-meetings', to: 'in-progress' },
  },
  { hoursAgo: 20 * 24, actor: manager, does: { kind: 'assign', task: '4101', to: migration } },
  { hoursAgo: 15 * 24, actor: migration, does: { kind: 'set', task: '4101', to: 'in-progress' } },
  { hoursAgo: 12 * 24, actor: engineer, does: { kind: 'set', task: '4073', to: 'blocked-technical-vendor' } },
  {
    hoursAgo: 12 * 24 - 1,
    actor: engineer,
    does: {
      kind: 'note',
      task: '4073',
      text: 'The provider has to open the route for the plant in Umeå; our ticket there is 48213.',
    },
  },
  { hoursAgo: 9 * 24, actor: engineer, does: { kind: 'set', task: '3190', to: 'complete' } },
  {
    hoursAgo: 6 * 24,
    actor: specialist,
    does: {
      kind: 'waive',
      task: '3998',
      reason: 'Labels come with the new document system; until then paper records stay as they are.',
      approver: manager,
      forDays: 11,
    },
  },
  { hoursAgo: 6 * 24 - 5, actor: manager, does: { kind: 'approve', task: '3998' } },
]

/** Mends what was found: its gate could be opened, for as long as a waiver holds that ends in a few days. */
export const hallqvistMedtech: readonly DemoMove[] = inOrder([
  ...beginning,
  ...gaps,
  ...hallqvistRequests,
  ...hallqvistQuestionnaires,
  ...hallqvistNotes,
])
