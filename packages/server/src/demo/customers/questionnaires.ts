import type { QuestionId } from '@fairlead/playbook'
import { customer, engineer, manager } from '../cast.ts'
import type { DemoMove } from '../demo-move.ts'

const migration = '2050'
const checklist = '3070'

/** What a check of everything found: nothing. */
const looked: Readonly<Record<QuestionId, string>> = {
  found_detour: 'not-found',
  found_narrow_line: 'not-found',
  found_doubles: 'not-found',
  found_domains: 'not-found',
  found_sign_in: 'not-found',
  found_old_devices: 'not-found',
  found_old_office: 'not-found',
  found_add_ins: 'not-found',
}

const dataOfNordwind: readonly DemoMove[] = [
  {
    hoursAgo: 21,
    actor: manager,
    does: {
      kind: 'send-questionnaire',
      task: migration,
      to: { name: 'Jana Petersen', email: 'jana.petersen@nordwind.example' },
      dueInDays: 12,
    },
  },
  {
    hoursAgo: 5,
    actor: customer,
    does: {
      kind: 'answer',
      task: migration,
      values: { migrates_from: ['exchange-on-premises'], mailboxes: 11_400, mail_volume: 38_000 },
      rows: {
        'groups-of-mailboxes': [
          {
            group_name: 'Terminals',
            group_source: 'exchange-on-premises',
            group_size: 2_100,
            group_contact: 'Henrik Voss',
          },
        ],
      },
    },
  },
]

/** One that is being filled in, and one that nobody has opened yet. */
export const nordwindQuestionnaires: readonly DemoMove[] = [
  ...dataOfNordwind,
  {
    hoursAgo: 20,
    actor: engineer,
    does: {
      kind: 'send-questionnaire',
      task: checklist,
      to: { name: 'Henrik Voss', email: 'henrik.voss@nordwind.example' },
      dueInDays: 20,
    },
  },
]

/** Looked through once more for the gaps: it is under review. */
export const hallqvistQuestionnaires: readonly DemoMove[] = [
  {
    hoursAgo: 8 * 24,
    actor: engineer,
    does: {
      kind: 'send-questionnaire',
      task: checklist,
      to: { name: 'Karin Sjögren', email: 'karin.sjogren@hallqvist.example' },
      dueInDays: 5,
    },
  },
  {
    hoursAgo: 4 * 24,
    actor: customer,
    does: {
      kind: 'answer',
      task: checklist,
      values: {
        ...looked,
        found_narrow_line: 'found',
        date_holds: true,
        in_a_sentence: 'One line is still too narrow; the plant in Umeå works over the old one until it is not.',
      },
      rows: {
        gaps: [
          {
            gap: 'The line of the plant in Umeå is full from seven to nine',
            gap_area: 'network',
            gap_state: 'accepted',
            gap_owner: 'Karin Sjögren',
          },
        ],
      },
    },
  },
  { hoursAgo: 3 * 24, actor: customer, does: { kind: 'return-questionnaire', task: checklist } },
  { hoursAgo: 30, actor: engineer, does: { kind: 'review', task: checklist } },
]

const back = { task: checklist } as const

/** Returned, and given back with what is to be mended. */
export const atelierQuestionnaires: readonly DemoMove[] = [
  {
    hoursAgo: 11 * 24,
    actor: manager,
    does: {
      kind: 'send-questionnaire',
      ...back,
      to: { name: 'Hugo Lemaire', email: 'hugo.lemaire@ateliers-breval.example' },
      dueInDays: 10,
    },
  },
  {
    hoursAgo: 6 * 24,
    actor: customer,
    does: {
      kind: 'answer',
      ...back,
      values: {
        ...looked,
        found_add_ins: 'not-looked-at',
        date_holds: true,
        in_a_sentence: 'Nothing stands in the way.',
      },
    },
  },
  { hoursAgo: 6 * 24 - 1, actor: customer, does: { kind: 'return-questionnaire', ...back } },
  { hoursAgo: 3 * 24, actor: engineer, does: { kind: 'review', ...back } },
  {
    hoursAgo: 3 * 24 - 1,
    actor: engineer,
    does: {
      kind: 'reject-answers',
      ...back,
      remarks: { found_add_ins: 'The add-in of the drawing office decides when it can move: please look at it.' },
      reason: 'One thing was not looked at.',
    },
  },
]

/** Filled in, looked through and accepted long ago. */
export const marulanQuestionnaires: readonly DemoMove[] = [
  {
    hoursAgo: 125 * 24,
    actor: manager,
    does: {
      kind: 'send-questionnaire',
      task: checklist,
      to: { name: 'Ruth Kearney', email: 'ruth.kearney@marulan.example' },
      dueInDays: 8,
    },
  },
  {
    hoursAgo: 121 * 24,
    actor: customer,
    does: {
      kind: 'answer',
      task: checklist,
      values: { ...looked, date_holds: true, in_a_sentence: 'All offices are ready; the dams use the office in town.' },
    },
  },
  { hoursAgo: 120 * 24, actor: customer, does: { kind: 'return-questionnaire', task: checklist } },
  { hoursAgo: 119 * 24 - 2, actor: engineer, does: { kind: 'review', task: checklist } },
  { hoursAgo: 119 * 24 - 3, actor: engineer, does: { kind: 'accept-answers', task: checklist } },
]
