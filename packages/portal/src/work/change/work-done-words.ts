import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/runtime-macro'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import type { WorkPart } from './work-plan.ts'
import type { WorkWish } from './work-wish.ts'

interface DoneWords {
  readonly i18n: I18n
  readonly person: (id: string) => string
  /** What one piece of work is called: "4021 · Hold the talk". */
  readonly task: (item: WorkPart['items'][number]) => string
}

/** What a wish has done, in a sentence: "4021 · Hold the talk: Complete", "12 tasks in 3 engagements: given to Mei Chen". */
export function workDoneWords(words: DoneWords, wish: WorkWish, parts: readonly Pick<WorkPart, 'items'>[]): string {
  const { i18n } = words
  const items = parts.flatMap((part) => part.items)
  const [only] = items
  const what = wishWords(words, wish)
  if (only !== undefined && items.length === 1) return i18n._(msg`${{ task: words.task(only) }}: ${{ what }}`)
  const tasks = i18n._(msg`${plural({ count: items.length }, { one: '# task', other: '# tasks' })}`)
  if (parts.length === 1) return i18n._(msg`${{ tasks }}: ${{ what }}`)
  const engagements = i18n._(msg`${plural({ count: parts.length }, { one: '# engagement', other: '# engagements' })}`)
  return i18n._(msg`${{ tasks }} in ${{ engagements }}: ${{ what }}`)
}

/** What is wished, in a few words: "Complete", "given to Mei Chen". */
export function wishWords({ i18n, person }: Pick<DoneWords, 'i18n' | 'person'>, wish: WorkWish): string {
  switch (wish.kind) {
    case 'state':
      return i18n._(taskStateNames[wish.to])
    case 'assign':
      return wish.assignee === null
        ? i18n._(msg`taken back`)
        : i18n._(msg`given to ${{ person: wish.contact ?? person(wish.assignee) }}`)
    case 'waive':
      return i18n._(msg`waiver asked of ${{ person: person(wish.approver) }}`)
    case 'approve':
      return i18n._(msg`waiver approved`)
    default:
      return wish satisfies never
  }
}
