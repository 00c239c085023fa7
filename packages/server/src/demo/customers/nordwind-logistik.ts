import { engineer, inOrder, manager, usualRoles } from '../cast.ts'
import { ofCustomer, ofTeam } from '../demo-attendees.ts'
import type { DemoMove } from '../demo-move.ts'
import { nordwindContacts } from './contacts.ts'
import { nordwindGuests } from './guests.ts'
import { nordwindQuestionnaires } from './questionnaires.ts'

const jana = ofCustomer('Jana Petersen', 'jana.petersen@nordwind.example', 'de')
const henrik = ofCustomer('Henrik Voss', 'henrik.voss@nordwind.example', 'de')

/** The kick-off of next week: who comes, and what they were given to read. */
const kickOff: readonly DemoMove[] = [
  {
    hoursAgo: 24,
    actor: manager,
    does: {
      kind: 'prepare',
      task: '5210',
      attendees: [jana, henrik, ofTeam(manager), ofTeam(engineer)],
      agenda: ['Who we are', 'What we set out to do', 'Scope and dates', 'How we work together', 'Next steps'],
    },
  },
  {
    hoursAgo: 24,
    actor: manager,
    does: {
      kind: 'hand-over',
      task: '5210',
      title: 'Agenda and goals of the kick-off',
      language: 'en',
      href: 'https://nordwind.example/projects/onboarding/kick-off',
    },
  },
  {
    hoursAgo: 23,
    actor: manager,
    does: {
      kind: 'schedule',
      task: '5210',
      when: { inWorkdays: 6, time: '10:00' },
      minutes: 90,
      timeZone: 'Europe/Berlin',
      place: 'Hamburg, Am Sandtorkai 50, room Elbe',
      link: 'https://meet.example/nordwind-kick-off',
      host: manager,
    },
  },
]

/** Has just started: everything of the first process is still to do. */
export const nordwindLogistik: readonly DemoMove[] = [
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
  { hoursAgo: 25, actor: manager, does: { kind: 'calendar', party: 'team', timeZone: 'Europe/Berlin' } },
  { hoursAgo: 25, actor: manager, does: { kind: 'staff', roles: usualRoles } },
  { hoursAgo: 25, actor: manager, does: { kind: 'assign', task: '5203', to: engineer } },
  ...inOrder([...nordwindContacts, ...kickOff, ...nordwindQuestionnaires, ...nordwindGuests]),
]
