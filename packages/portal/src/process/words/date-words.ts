import type { DatesView, TaskView } from '@fairlead/contract'
import type { Due, DueAnchor, ProcessId } from '@fairlead/playbook'
import { msg, plural } from '@lingui/core/runtime-macro'
import { dueWords } from './due-words.ts'
import type { Words } from './words.ts'

/** The name of a process in the portal's language. */
type ProcessName = (process: ProcessId) => string

type Dated = Pick<TaskView, 'dates' | 'date'>

/** Everything about the days of a piece of work, a sentence each: when it is due and why, and where it stands. */
export function dateLines(words: Words, task: Dated, nameOf: ProcessName): readonly string[] {
  const { i18n } = words
  const { planned, due, forecast, completedOn, isBeforeStart } = task.dates
  const lines = [whyWords(words, task, nameOf)]
  if (planned !== null && planned !== due)
    lines.push(i18n._(msg`By the plan alone: ${{ day: dayWords(words, planned) }}`))
  if (completedOn !== null) lines.push(i18n._(msg`Done on ${{ day: dayWords(words, completedOn) }}`))
  else if (forecast !== null && forecast !== due)
    lines.push(i18n._(msg`Expected on ${{ day: dayWords(words, forecast) }}`))
  if (isBeforeStart) lines.push(i18n._(msg`This is before the engagement starts: go-live is too near`))
  return lines
}

/** Why a piece of work is due when it is, or has no day. */
export function whyWords(words: Words, { dates: { why }, date }: Dated, nameOf: ProcessName): string {
  const { i18n } = words
  switch (why.kind) {
    case 'none':
      return i18n._(msg`The playbook says no day`)
    case 'pinned':
      return i18n._(msg`Set by hand: ${{ reason: date?.reason ?? '' }}`)
    case 'start':
    case 'go-live':
      return i18n._(
        msg`${{ rule: ruleWords(words, { kind: why.kind }, why, nameOf) }} (${{ day: dayWords(words, why.date) }})`,
      )
    case 'go-live-unknown':
      return i18n._(msg`${{ rule: ruleWords(words, { kind: 'go-live' }, why, nameOf) }}, which is not known yet`)
    case 'task':
      return anchorWords(words, ruleWords(words, { kind: 'task', task: why.task }, why, nameOf), why)
    case 'process':
      return anchorWords(words, ruleWords(words, { kind: 'process', process: why.process }, why, nameOf), why)
    case 'anchor-not-applicable':
      return i18n._(msg`${{ rule: ruleWords(words, why.anchor, why, nameOf) }}, which does not apply here`)
    case 'circle':
      return i18n._(msg`${{ rule: ruleWords(words, why.anchor, why, nameOf) }}, which waits for this task in turn`)
    default:
      return why satisfies never
  }
}

function anchorWords(
  words: Words,
  rule: string,
  { date, isActual }: { date: string | null; isActual: boolean },
): string {
  if (date === null) return words.i18n._(msg`${{ rule }}, which has no day yet`)
  const day = dayWords(words, date)
  return words.i18n._(isActual ? msg`${{ rule }} (done on ${{ day }})` : msg`${{ rule }} (due on ${{ day }})`)
}

// The three that are always together: the anchor, how far from it, and whose name is needed for it.
// biome-ignore lint/complexity/useMaxParams: words come first everywhere in this folder
function ruleWords(words: Words, anchor: DueAnchor, rule: Pick<Due, 'days' | 'calendar'>, nameOf: ProcessName): string {
  return dueWords(words, { anchor, days: rule.days, calendar: rule.calendar }, nameOf)
}

/** By how much a piece of work has moved: "5 days later than planned". */
export function movedWords(words: Words, moved: NonNullable<DatesView['moved']>): string {
  const count = Math.abs(moved.days)
  return words.i18n._(
    moved.days < 0
      ? msg`${plural({ count }, { one: '# day earlier than planned', other: '# days earlier than planned' })}`
      : msg`${plural({ count }, { one: '# day later than planned', other: '# days later than planned' })}`,
  )
}

/** A day in full: "Sep 14, 2026". */
export function dayWords({ i18n }: Words, day: string): string {
  return i18n.date(`${day}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })
}
