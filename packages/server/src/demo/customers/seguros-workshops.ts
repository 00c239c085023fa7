import { engineer, manager, migration, specialist } from '../cast.ts'
import { ofCustomer, ofTeam } from '../demo-attendees.ts'
import type { DemoMove } from '../demo-move.ts'

const miguel = ofCustomer('Miguel Ángel Restrepo', 'miguel.restrepo@seguros-miraflores.example', 'es')
const catalina = ofCustomer('Catalina Vargas', 'catalina.vargas@seguros-miraflores.example', 'es')
const jorge = { ...ofCustomer('Jorge Luis Peña', 'jorge.pena@seguros-miraflores.example', 'es'), optional: true }

const minutes = `# Get Modern Assessment Workshop

Fourteen people of four departments; shown in a live tenant.

## What was found

- Of 21,400 devices **18,900** can be upgraded as they are.
- The branch offices lack the disk space: 1,100 devices have less than 20 GB free.
- The signature pads of the claims desk have no driver yet.

## Open

Who pays for the disks of the branch offices. Miguel asks the purchase department.
`

/** A workshop that was held, of which two things came that are to be done. */
export const heldAssessment: readonly DemoMove[] = [
  {
    hoursAgo: 170,
    actor: engineer,
    does: {
      kind: 'prepare',
      task: '4021',
      attendees: [miguel, catalina, ofTeam(engineer)],
      agenda: [
        'What an upgrade changes',
        'Devices and disks',
        'Applications that have to be tried',
        'Order of the offices',
      ],
    },
  },
  {
    hoursAgo: 169,
    actor: engineer,
    does: {
      kind: 'schedule',
      task: '4021',
      when: { inHours: 45 },
      minutes: 90,
      timeZone: 'America/Bogota',
      link: 'https://meet.example/miraflores-assessment',
      host: engineer,
    },
  },
  {
    hoursAgo: 120,
    actor: engineer,
    does: {
      kind: 'hold',
      task: '4021',
      attended: [miguel.email, catalina.email, ofTeam(engineer).email],
      decisions: [
        'The head office comes first, the branch offices after the end of the quarter',
        'Nobody upgrades on the last two days of a month',
      ],
      actions: [
        { name: 'Ask the maker of the signature pads for a driver', owner: engineer, inDays: 8 },
        { name: 'List the branch offices by free disk space', owner: migration, inDays: 12 },
        { name: 'Ask purchasing who pays for the disks', owner: 'contact-1', inDays: 4 },
        { name: 'Say which branch offices move house this winter', owner: 'contact-2', inDays: 14 },
      ],
      minutes,
    },
  },
]

/** One that is to come: everybody is invited, not everybody has answered. */
export const invitedIdentity: readonly DemoMove[] = [
  {
    hoursAgo: 96,
    actor: specialist,
    does: { kind: 'prepare', task: '3365', attendees: [catalina, miguel, jorge, ofTeam(specialist), ofTeam(engineer)] },
  },
  {
    hoursAgo: 95,
    actor: specialist,
    does: {
      kind: 'hand-over',
      task: '3365',
      title: 'Identity: what we will look at, and what to bring',
      language: 'en',
      href: 'https://seguros-miraflores.example/talleres/identity',
    },
  },
  {
    hoursAgo: 95,
    actor: specialist,
    does: {
      kind: 'hand-over',
      task: '3365',
      title: 'Identidad: qué veremos y qué traer',
      language: 'es',
      href: 'https://seguros-miraflores.example/talleres/identidad',
    },
  },
  {
    hoursAgo: 74,
    actor: specialist,
    does: {
      kind: 'schedule',
      task: '3365',
      when: { inWorkdays: 8, time: '15:00' },
      minutes: 120,
      timeZone: 'Europe/Madrid',
      link: 'https://meet.example/miraflores-identity',
      host: specialist,
    },
  },
  { hoursAgo: 73, actor: specialist, does: { kind: 'invite', task: '3365' } },
  {
    hoursAgo: 30,
    actor: manager,
    does: {
      kind: 'reply',
      task: '3365',
      email: miguel.email,
      answer: 'tentative',
      comment: 'I may have to leave after an hour.',
    },
  },
]
