import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/runtime-macro'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { dayWords } from '../../process/words/date-words.ts'
import { tasksOf } from '../past/records-of.ts'
import type { EventOf, HistoryWords, TaskEvent } from './history-words.ts'
import { personName, strong } from './names.ts'
import { type Put, sentence } from './sentence.ts'
import { type Telling, telling } from './telling.ts'

/** Several things that were done at once, in one line: what they have in common, where they did the same to each task. */
export function bulkTelling(words: HistoryWords, event: EventOf<'BulkApplied'>): Telling {
  const count = tasksOf(event).length
  const [first] = event.events
  const isSame = first !== undefined && event.events.every((one) => aimOf(one) === aimOf(first))
  return telling(sentence(words.words.i18n, (put) => bulkWords(words, { count, all: isSame ? first : null }, put)))
}

interface Bulk {
  readonly count: number
  /** One of them, where all do the same. */
  readonly all: TaskEvent | null
}

function bulkWords(words: HistoryWords, { count, all }: Bulk, put: Put): MessageDescriptor {
  switch (all?.type) {
    case 'TaskStateChanged': {
      const state = put(strong(words.words.i18n._(taskStateNames[all.to])))
      return msg`set ${plural({ count }, { one: '# task', other: '# tasks' })} to ${{ state }}`
    }
    case 'TaskAssigned': {
      if (all.to === null) return msg`took ${plural({ count }, { one: '# task', other: '# tasks' })} back`
      const person = put(strong(personName(words, all.to)))
      return msg`gave ${plural({ count }, { one: '# task', other: '# tasks' })} to ${{ person }}`
    }
    case 'TaskDateSet': {
      if (all.to === null) {
        return msg`let ${plural({ count }, { one: '# task', other: '# tasks' })} be due by the rules again`
      }
      const day = put(strong(dayWords(words.words, all.to.due)))
      return msg`set ${plural({ count }, { one: '# task', other: '# tasks' })} to be due on ${{ day }}`
    }
    case 'TaskWaived': {
      if (all.approved) return msg`waived ${plural({ count }, { one: '# task', other: '# tasks' })}`
      const person = put(strong(personName(words, all.approver)))
      return msg`asked ${{ person }} to approve waivers of ${plural({ count }, { one: '# task', other: '# tasks' })}`
    }
    case 'WaiverApproved':
      return msg`approved the waivers of ${plural({ count }, { one: '# task', other: '# tasks' })}`
    case 'WaiverEnded':
      return msg`ended the waivers of ${plural({ count }, { one: '# task', other: '# tasks' })}`
    default:
      return msg`changed ${plural({ count }, { one: '# task', other: '# tasks' })} at once`
  }
}

/** What an event does, whichever task it does it to. */
function aimOf(event: TaskEvent): string {
  switch (event.type) {
    case 'TaskStateChanged':
      return `${event.type} ${event.to}`
    case 'TaskAssigned':
      return `${event.type} ${event.to}`
    case 'TaskDateSet':
      return `${event.type} ${event.to?.due}`
    case 'TaskWaived':
      return `${event.type} ${event.approved} ${event.approver}`
    default:
      return event.type
  }
}
