import type { DifferenceView, GateChangeView, PlanChangeView } from '@fairlead/contract'
import { msg, plural } from '@lingui/core/runtime-macro'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { lineValues } from '../../engagements/facts/preview/preview-words.ts'
import { allOf } from '../../process/words/words.ts'
import type { HistoryWords } from '../words/history-words.ts'
import { taskPart } from '../words/names.ts'
import { kindOf, type ReportRow } from './report-row.ts'

const mostNamed = 5

/** The tasks that have come into the plan, or gone from it. */
export function planRows(
  words: HistoryWords,
  tasks: readonly PlanChangeView[],
  kind: 'comes' | 'goes',
): readonly ReportRow[] {
  const { i18n } = words.words
  return tasks
    .filter((change) => change.kind === kind)
    .map(({ task, mandatory, state }) => ({
      id: task,
      kind: kind === 'comes' ? 'added' : 'removed',
      title: [taskPart(words, task)],
      values: null,
      why:
        kind === 'goes' && state !== 'not-started'
          ? i18n._(msg`was ${{ state: i18n._(taskStateNames[state]) }}`)
          : i18n._(mandatory ? msg`Mandatory` : msg`Optional`),
    }))
}

/** The tasks that are in the plan before and after, and there are something else. */
export function otherPlanRows(words: HistoryWords, tasks: readonly PlanChangeView[]): readonly ReportRow[] {
  return tasks
    .filter(({ kind }) => kind !== 'comes' && kind !== 'goes')
    .map((change) => ({
      id: change.task,
      kind: 'changed',
      title: [taskPart(words, change.task)],
      values: lineValues(words.words, { kind: change.kind, key: change.task, change }),
      why: null,
    }))
}

/** The gates that are in another state, or wait for other work. */
export function gateRows(words: HistoryWords, gates: readonly GateChangeView[]): readonly ReportRow[] {
  return gates.map((change) => ({
    id: change.task,
    kind: kindOf(change.from, change.to),
    title: [taskPart(words, change.task)],
    values: lineValues(words.words, { kind: 'gate', key: change.task, change }),
    why: blockersWords(words, change),
  }))
}

function blockersWords(words: HistoryWords, { moreBlockers, fewerBlockers, to }: GateChangeView): string | null {
  const { i18n } = words.words
  // A gate that is gone, or open, waits for nothing, whatever it waited for before.
  if (to === null || to === 'open') return null
  const more = moreBlockers.length === 0 ? null : someOf(words, moreBlockers)
  const fewer = fewerBlockers.length === 0 ? null : someOf(words, fewerBlockers)
  if (more !== null && fewer !== null) return i18n._(msg`Also waits for ${{ more }}, and no longer for ${{ fewer }}`)
  if (more !== null) return i18n._(msg`Also waits for ${{ more }}`)
  return fewer === null ? null : i18n._(msg`No longer waits for ${{ fewer }}`)
}

/** The first few by number, and how many more there are. */
function someOf(words: HistoryWords, keys: readonly string[]): string {
  const name = (key: string) => {
    const part = taskPart(words, key)
    return part.kind === 'task' && part.number !== '' ? part.number : part.text
  }
  const count = keys.length - mostNamed
  if (count <= 0) return allOf(words.words, keys.map(name))
  const rest = words.words.i18n._(msg`${plural({ count }, { one: '# more', other: '# more' })}`)
  return allOf(words.words, [...keys.slice(0, mostNamed).map(name), rest])
}

/** The tasks that are due on another day; of those whose day somebody set, why. */
export function dateRows(words: HistoryWords, { plan, records }: DifferenceView): readonly ReportRow[] {
  const set = new Map(records.tasks.map(({ id, to }) => [id, to?.date ?? null]))
  return plan.dates.map((change) => ({
    id: change.task,
    kind: 'changed',
    title: [taskPart(words, change.task)],
    values: lineValues(words.words, { kind: 'date', key: change.task, change }),
    why: set.get(change.task)?.reason ?? null,
  }))
}
