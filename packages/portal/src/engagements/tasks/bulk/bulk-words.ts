import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/runtime-macro'
import { taskStateNames } from '../../../components/task-state/task-state-words.ts'
import type { BulkWish } from './bulk-wish.ts'
import type { BulkPlan, LeftOut } from './plan-bulk.ts'

/** What a wish for several tasks would come to, a sentence each: what changes of how many, and what is left out and why. */
export function planLines(i18n: I18n, { commands, leftOut }: BulkPlan): readonly string[] {
  const left = (Object.keys(leftWords) as LeftOut[]).filter((why) => leftOut[why].length > 0)
  const change = commands.length
  const all = left.reduce((sum, why) => sum + leftOut[why].length, change)
  return [
    left.length === 0
      ? i18n._(msg`${plural({ change }, { one: '# task changes', other: '# tasks change' })}.`)
      : i18n._(
          msg`${plural({ all }, { one: '# task', other: '# tasks' })}: ${plural({ change }, { 0: 'none changes', one: '# changes', other: '# change' })}.`,
        ),
    ...left.map((why) => leftWords[why](i18n, leftOut[why].length)),
  ]
}

const leftWords: Readonly<Record<LeftOut, (i18n: I18n, count: number) => string>> = {
  'not-theirs': (i18n, count) =>
    i18n._(
      plural({ count }, { one: '# is not your work and is left out.', other: '# are not your work and are left out.' }),
    ),
  same: (i18n, count) =>
    i18n._(plural({ count }, { one: '# is so already and is left out.', other: '# are so already and are left out.' })),
  'not-in-play': (i18n, count) =>
    i18n._(plural({ count }, { one: '# does not apply and is left out.', other: '# do not apply and are left out.' })),
  optional: (i18n, count) =>
    i18n._(
      plural(
        { count },
        {
          one: '# is optional and is left out: it keeps no gate shut.',
          other: '# are optional and are left out: they keep no gate shut.',
        },
      ),
    ),
  shut: (i18n, count) =>
    i18n._(
      plural(
        { count },
        {
          one: '# gate stays shut and is left out: it waits for other tasks as well.',
          other: '# gates stay shut and are left out: they wait for other tasks as well.',
        },
      ),
    ),
}

/** What a wish does, as what a button says: "Set to “Complete”". */
export function wishWords(i18n: I18n, wish: BulkWish, nameOf: (person: string) => string): string {
  switch (wish.kind) {
    case 'state':
      return i18n._(msg`Set to “${{ state: i18n._(taskStateNames[wish.to]) }}”`)
    case 'assign':
      return wish.assignee === null ? i18n._(msg`Take back`) : i18n._(msg`Give to ${{ person: nameOf(wish.assignee) }}`)
    case 'date':
      return wish.due === null ? i18n._(msg`Take the day off again`) : i18n._(msg`Set the day`)
    case 'waive':
      return i18n._(msg`Ask for the waiver`)
    case 'note':
      return i18n._(msg`Add the note`)
    default:
      return wish satisfies never
  }
}
