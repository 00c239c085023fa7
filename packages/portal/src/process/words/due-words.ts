import type { Due, DueAnchor, ProcessId } from '@fairlead/playbook'
import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/runtime-macro'
import type { Words } from './words.ts'

/** The name of a process in the portal's language. */
type ProcessName = (process: ProcessId) => string

/** When a task is due, as a phrase: "5 business days after start", "10 days before go-live", "together with task 1629". */
export function dueWords(words: Words, { anchor, days, calendar }: Due, nameOf: ProcessName): string {
  const { i18n } = words
  if (days === 0) return i18n._(atAnchor(anchor, nameOf))
  const count = Math.abs(days)
  const span = i18n._(
    calendar === 'business'
      ? msg`${plural({ count }, { one: '# business day', other: '# business days' })}`
      : msg`${plural({ count }, { one: '# day', other: '# days' })}`,
  )
  const event = i18n._(eventOf(anchor, nameOf))
  return i18n._(days > 0 ? msg`${{ span }} after ${{ event }}` : msg`${{ span }} before ${{ event }}`)
}

function eventOf(anchor: DueAnchor, nameOf: ProcessName): MessageDescriptor {
  switch (anchor.kind) {
    case 'start':
      return msg`start`
    case 'go-live':
      return msg`go-live`
    case 'task':
      return msg`task ${{ task: anchor.task }}`
    case 'process':
      return msg`the end of “${{ process: nameOf(anchor.process) }}”`
    default:
      return anchor satisfies never
  }
}

function atAnchor(anchor: DueAnchor, nameOf: ProcessName): MessageDescriptor {
  switch (anchor.kind) {
    case 'start':
      return msg`at the start`
    case 'go-live':
      return msg`at go-live`
    case 'task':
      return msg`together with task ${{ task: anchor.task }}`
    case 'process':
      return msg`at the end of “${{ process: nameOf(anchor.process) }}”`
    default:
      return anchor satisfies never
  }
}
