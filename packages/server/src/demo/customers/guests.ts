import { manager, migration } from '../cast.ts'
import type { DemoMove } from '../demo-move.ts'

/** Contacts by the order in which they were entered. */
const [first, second] = ['contact-1', 'contact-2'] as const

/** The first customer to hear of the site: a link that nobody has opened, and something to do once it is. */
export const nordwindGuests: readonly DemoMove[] = [
  { hoursAgo: 22, actor: manager, does: { kind: 'assign', task: '5218', to: first } },
  { hoursAgo: 21, actor: manager, does: { kind: 'site-link', contact: first } },
]

/** Two who look in: one has done what was agreed on, the other comes to the next workshop and asks something. */
export const segurosGuests: readonly DemoMove[] = [
  { hoursAgo: 119, actor: manager, does: { kind: 'site-link', contact: first, openedAfterHours: 3 } },
  { hoursAgo: 118, actor: manager, does: { kind: 'site-link', contact: second, openedAfterHours: 26 } },
  { hoursAgo: 62, actor: first, does: { kind: 'set', task: '+4', to: 'complete' } },
  {
    hoursAgo: 53,
    actor: second,
    does: { kind: 'reply', task: '3365', email: 'catalina.vargas@seguros-miraflores.example', answer: 'accepted' },
  },
  {
    hoursAgo: 20,
    actor: second,
    does: {
      kind: 'ask-team',
      body: 'Two of our administrators are on leave that week. May they look at a recording of the identity workshop afterwards?',
    },
  },
]

/** Somebody who has to name people, because of a note that both sides see. */
export const qingheGuests: readonly DemoMove[] = [
  { hoursAgo: 8 * 24, actor: migration, does: { kind: 'site-link', contact: second, openedAfterHours: 5 } },
  {
    hoursAgo: 3 * 24 - 1,
    actor: manager,
    does: {
      kind: 'write-note',
      of: 'environment',
      audience: 'shared',
      body: '第二次培训照常举行。参加人员由贵方确定，每个班次至少两人，确定后请在客户站点上勾选。',
      fields: { confirmed: true },
      tasks: ['5263'],
      next: { text: '确定参加第二次培训的服务台人员', owner: second, inDays: 6 },
    },
  },
]
