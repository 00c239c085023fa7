import { engineer, inOrder, manager, migration, specialist, through, usualRoles } from '../cast.ts'
import type { DemoMove } from '../demo-move.ts'
import { segurosContacts } from './contacts.ts'
import { segurosGuests } from './guests.ts'
import { segurosRequests } from './requests.ts'
import { heldAssessment, invitedIdentity } from './seguros-workshops.ts'
import { segurosTime } from './time.ts'

const beginning: readonly DemoMove[] = [
  {
    hoursAgo: 41 * 24,
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
      goLiveInDays: 75,
    },
  },
  { hoursAgo: 41 * 24 - 1, actor: manager, does: { kind: 'calendar', party: 'team', timeZone: 'Europe/Madrid' } },
  {
    hoursAgo: 41 * 24 - 1,
    actor: manager,
    does: { kind: 'calendar', party: 'customer', timeZone: 'America/Bogota', holidaysInDays: [50, 67] },
  },
  {
    hoursAgo: 41 * 24 - 2,
    actor: manager,
    does: {
      kind: 'staff',
      roles: { ...usualRoles, sme: [specialist] },
      services: { exchange: { 'fasttrack-engineer': [migration] } },
    },
  },
  ...through({ daysAgo: 38, process: 'prepare-engagement', gate: '5206', outcome: 'hold-kick-off' }),
  ...through({ daysAgo: 32, process: 'hold-kick-off', gate: '5217', outcome: 'set-the-rhythm' }),
  ...through({ daysAgo: 27, process: 'set-the-rhythm', gate: '5222', outcome: 'assess-environment' }),
  ...through({ daysAgo: 17, process: 'assess-environment', gate: '1699', outcome: 'agree-on-security' }),
  ...through({ daysAgo: 14, process: 'agree-on-security', gate: '5245', outcome: 'plan-adoption' }),
  ...through({ daysAgo: 12, process: 'plan-adoption', gate: '5254', outcome: 'conduct-services-workshop' }),
]

const workshops: readonly DemoMove[] = [
  {
    hoursAgo: 284,
    actor: manager,
    does: { kind: 'assign-all', tasks: ['3009', '3221', '4095', '4088'], to: engineer },
  },
  { hoursAgo: 283, actor: manager, does: { kind: 'assign', task: '3365', to: specialist } },
  {
    hoursAgo: 282,
    actor: manager,
    does: { kind: 'date', task: '3009', inDays: 9, reason: 'Before the file servers move to the new building.' },
  },
  { hoursAgo: 260, actor: engineer, does: { kind: 'set', task: '2979', to: 'complete' } },
  { hoursAgo: 238, actor: migration, does: { kind: 'set', task: '4027', to: 'complete' } },
  {
    hoursAgo: 236,
    actor: migration,
    does: {
      kind: 'link',
      task: '4027',
      title: 'Recording of the workshop',
      href: 'https://seguros-miraflores.example/videos/migracion',
    },
  },
  {
    hoursAgo: 214,
    actor: manager,
    does: {
      kind: 'set',
      task: '3203',
      to: 'not-required',
      reason: 'The Gmail domain is small enough to move in one batch.',
    },
  },
  {
    hoursAgo: 212,
    actor: engineer,
    does: {
      kind: 'set',
      task: '4018',
      to: 'not-required',
      reason: 'All mailboxes move with our tooling; the customer moves none itself.',
    },
  },
  { hoursAgo: 190, actor: engineer, does: { kind: 'set', task: '3080', to: 'complete' } },
  { hoursAgo: 168, actor: engineer, does: { kind: 'set', task: '4095', to: 'blocked-technical-customer' } },
  {
    hoursAgo: 167,
    actor: engineer,
    does: {
      kind: 'note',
      task: '4095',
      text: 'The old claims portal opens in no current browser. Its maker has promised a version for this; ask again on Friday.',
    },
  },
  {
    hoursAgo: 144,
    actor: manager,
    does: {
      kind: 'add',
      name: 'Try the add-in of the claims desk with its maker',
      process: 'conduct-services-workshop',
      step: 'conduct-services-workshop:specific-workshops',
      role: 'fasttrack-engineer',
    },
  },
  {
    hoursAgo: 143,
    actor: manager,
    does: { kind: 'date', task: '+1', inDays: 8, reason: 'The maker is there that day.' },
  },
  {
    hoursAgo: 119,
    actor: engineer,
    does: { kind: 'note', task: '4021', text: 'What is open is with Miguel until Thursday.' },
  },
  { hoursAgo: 98, actor: specialist, does: { kind: 'set', task: '3365', to: 'in-progress' } },
  { hoursAgo: 96, actor: migration, does: { kind: 'set', task: '4008', to: 'paused-customer' } },
  {
    hoursAgo: 75,
    actor: engineer,
    does: {
      kind: 'waive',
      task: '4068',
      reason: 'The branch offices deliver their device lists only after the end of the quarter.',
      approver: manager,
      forDays: 40,
    },
  },
  {
    hoursAgo: 70,
    actor: specialist,
    does: { kind: 'date', task: '3365', inDays: 5, reason: 'Their identity team is back then.' },
  },
  { hoursAgo: 51, actor: engineer, does: { kind: 'set', task: '4061', to: 'in-progress' } },
  {
    hoursAgo: 50,
    actor: engineer,
    does: { kind: 'date', task: '4061', inDays: 6, reason: 'The customer asked for the week after its audit.' },
  },
  {
    hoursAgo: 49,
    actor: migration,
    does: { kind: 'date', task: '2026', inDays: 2, reason: 'The test batch needs the tenant.' },
  },
  { hoursAgo: 27, actor: migration, does: { kind: 'set', task: '2006', to: 'in-progress' } },
  { hoursAgo: 4, actor: engineer, does: { kind: 'set', task: '4090', to: 'warning' } },
]

/** In the middle of its workshops: something of everything, a customer in another time zone, and a waiver to approve. */
export const segurosMiraflores: readonly DemoMove[] = [
  ...beginning,
  ...inOrder([
    ...segurosContacts,
    ...workshops,
    ...heldAssessment,
    ...invitedIdentity,
    ...segurosRequests,
    ...segurosTime,
    ...segurosGuests,
  ]),
]
