import { type DifferenceView, stateSet, type TaskStateSet } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { dayWords } from '../../process/words/date-words.ts'
import type { HistoryWords } from '../words/history-words.ts'
import { personName, taskPart } from '../words/names.ts'
import { kindOf, type ReportRow } from './report-row.ts'

type Changed = DifferenceView['records']['tasks'][number]
type Content = NonNullable<Changed['to']>

/** The tasks whose state is another, by the set that they count in now. */
export function stateRows(
  words: HistoryWords,
  tasks: readonly Changed[],
): Readonly<Record<TaskStateSet, readonly ReportRow[]>> {
  const rows: Record<TaskStateSet, ReportRow[]> = { open: [], waiting: [], blocked: [], done: [], 'set-aside': [] }
  const { i18n } = words.words
  for (const { id, from, to } of tasks) {
    const [before, after] = [stateOf(from), stateOf(to)]
    if (before === after) continue
    rows[stateSet(after)].push({
      id,
      kind: 'changed',
      title: [taskPart(words, id)],
      values: [i18n._(taskStateNames[before]), i18n._(taskStateNames[after])],
      why: to?.reason ?? null,
    })
  }
  return rows
}

function stateOf(content: Content | null): Content['state'] {
  return content?.state ?? 'not-started'
}

/** The tasks that somebody else has been given. */
export function assigneeRows(words: HistoryWords, tasks: readonly Changed[]): readonly ReportRow[] {
  const nobody = words.words.i18n._(msg`nobody`)
  return tasks.flatMap(({ id, from, to }): readonly ReportRow[] => {
    const [before, after] = [from?.assignee ?? null, to?.assignee ?? null]
    if (before === after) return []
    const name = (person: string | null) => (person === null ? nobody : personName(words, person))
    return [{ id, kind: 'changed', title: [taskPart(words, id)], values: [name(before), name(after)], why: null }]
  })
}

/** The waivers that came, went or were approved. */
export function waiverRows(words: HistoryWords, tasks: readonly Changed[]): readonly ReportRow[] {
  const none = words.words.i18n._(msg`no waiver`)
  return tasks.flatMap(({ id, from, to }): readonly ReportRow[] => {
    const [before, after] = [from?.waiver ?? null, to?.waiver ?? null]
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    const say = (waiver: Content['waiver']) => (waiver === null ? none : waiverWords(words, waiver))
    return [
      {
        id,
        kind: kindOf(before, after),
        title: [taskPart(words, id)],
        values: [say(before), say(after)],
        why: after?.reason ?? null,
      },
    ]
  })
}

function waiverWords(words: HistoryWords, { approver, approvedAt, until }: NonNullable<Content['waiver']>): string {
  const { i18n } = words.words
  if (approvedAt === null) return i18n._(msg`waits for ${{ person: personName(words, approver) }}`)
  return until === null
    ? i18n._(msg`waived for good`)
    : i18n._(msg`waived until ${{ day: dayWords(words.words, until) }}`)
}

/** The gates that were overruled, and those of which that was taken back. */
export function overrulingRows(words: HistoryWords, tasks: readonly Changed[]): readonly ReportRow[] {
  return tasks.flatMap(({ id, from, to }): readonly ReportRow[] => {
    const [before, after] = [from?.overruling ?? null, to?.overruling ?? null]
    if (before?.at === after?.at) return []
    const said = after ?? before
    const why =
      said === null
        ? null
        : words.words.i18n._(msg`${{ person: personName(words, said.by) }}: ${{ reason: said.reason }}`)
    return [{ id, kind: kindOf(before, after), title: [taskPart(words, id)], values: null, why }]
  })
}

/** What was linked to tasks, and what was removed. */
export function evidenceRows(words: HistoryWords, tasks: readonly Changed[]): readonly ReportRow[] {
  return tasks.flatMap(({ id, from, to }): readonly ReportRow[] => {
    const [before, after] = [from?.evidence ?? [], to?.evidence ?? []]
    const lacks = (some: readonly { readonly id: string }[], one: string) => !some.some((other) => other.id === one)
    const row = (kind: 'added' | 'removed', evidence: Content['evidence'][number]): ReportRow => ({
      id: `${id} ${evidence.id}`,
      kind,
      title: [taskPart(words, id)],
      values: null,
      why: evidenceWords(evidence),
    })
    return [
      ...after.filter((one) => lacks(before, one.id)).map((one) => row('added', one)),
      ...before.filter((one) => lacks(after, one.id)).map((one) => row('removed', one)),
    ]
  })
}

function evidenceWords(evidence: Content['evidence'][number]): string {
  switch (evidence.kind) {
    case 'link':
      return evidence.title === '' ? evidence.href : evidence.title
    case 'file':
      return evidence.name
    case 'note':
      return evidence.text
    default:
      return evidence satisfies never
  }
}
