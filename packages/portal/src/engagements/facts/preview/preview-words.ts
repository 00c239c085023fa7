import type { GateChangeView, PlanChangeView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/runtime-macro'
import { taskStateNames } from '../../../components/task-state/task-state-words.ts'
import { dayWords } from '../../../process/words/date-words.ts'
import { allOf, type Words } from '../../../process/words/words.ts'
import type { PreviewCount, PreviewKind, PreviewLine } from './preview-lines.ts'

/** How much of one kind would be other: "12 tasks come", "14 due dates move". */
export function countWords(i18n: I18n, { kind, count }: PreviewCount): string {
  const words: Readonly<Record<PreviewKind, () => string>> = {
    comes: () => i18n._(msg`${plural({ count }, { one: '# task comes', other: '# tasks come' })}`),
    goes: () => i18n._(msg`${plural({ count }, { one: '# task goes', other: '# tasks go' })}`),
    mandatory: () => i18n._(msg`${plural({ count }, { one: '# becomes mandatory', other: '# become mandatory' })}`),
    optional: () => i18n._(msg`${plural({ count }, { one: '# becomes optional', other: '# become optional' })}`),
    decided: () => i18n._(msg`${plural({ count }, { one: '# becomes certain', other: '# become certain' })}`),
    undecided: () => i18n._(msg`${plural({ count }, { one: '# becomes uncertain', other: '# become uncertain' })}`),
    gate: () => i18n._(msg`${plural({ count }, { one: '# gate changes', other: '# gates change' })}`),
    date: () => i18n._(msg`${plural({ count }, { one: '# due date moves', other: '# due dates move' })}`),
  }
  return words[kind]()
}

/** What weighs more of it: "8 of them mandatory", "1 had been worked on"; `null` where nothing does. */
export function weightyWords(i18n: I18n, { kind, weighty: count }: PreviewCount): string | null {
  if (count === 0) return null
  return kind === 'goes'
    ? i18n._(msg`${plural({ count }, { one: '# had been worked on', other: '# had been worked on' })}`)
    : i18n._(msg`${plural({ count }, { one: '# of them mandatory', other: '# of them mandatory' })}`)
}

/** Everything in one sentence, for whoever listens. */
export function summaryWords(words: Words, counts: readonly PreviewCount[]): string {
  if (counts.length === 0) return words.i18n._(msg`Nothing in the plan would change`)
  return allOf(
    words,
    counts.map((count) => countWords(words.i18n, count)),
  )
}

/** What a line says was and would be; `null` of what only comes or goes. */
export function lineValues(words: Words, line: PreviewLine): readonly [string, string] | null {
  const { i18n } = words
  switch (line.kind) {
    case 'comes':
    case 'goes':
      return null
    case 'mandatory':
      return [i18n._(msg`Optional`), i18n._(msg`Mandatory`)]
    case 'optional':
      return [i18n._(msg`Mandatory`), i18n._(msg`Optional`)]
    case 'decided':
      return [i18n._(msg`May apply`), i18n._(msg`Applies`)]
    case 'undecided':
      return [i18n._(msg`Applies`), i18n._(msg`May apply`)]
    case 'gate':
      return gateValues(i18n, line.change)
    case 'date':
      return [dueWords(words, line.change.from), dueWords(words, line.change.to)]
    default:
      return line satisfies never
  }
}

function gateValues(i18n: I18n, { from, to }: GateChangeView): readonly [string, string] | null {
  if (from === to) return null
  const states = { shut: msg`Gate shut`, ready: msg`Gate ready`, open: msg`Gate open` } as const
  const word = (state: GateChangeView['from']) => i18n._(state === null ? msg`No gate` : states[state])
  return [word(from), word(to)]
}

function dueWords(words: Words, day: string | null): string {
  return day === null ? words.i18n._(msg`No day`) : dayWords(words, day)
}

interface LineNames {
  readonly words: Words
  /** What a piece of work is called, by its key. */
  readonly task: (key: string) => string
  /** How many pieces of evidence are linked to it. */
  readonly evidence: (key: string) => number
}

const mostNamed = 5

/** What else there is to say of a line; `null` where it says everything itself. */
export function lineNote({ words, task, evidence }: LineNames, line: PreviewLine): string | null {
  const { i18n } = words
  switch (line.kind) {
    case 'comes':
    case 'decided':
      return line.change.mandatory ? i18n._(msg`Mandatory`) : i18n._(msg`Optional`)
    case 'goes':
      return doneWords({ words, task, evidence }, line.change)
    case 'gate':
      return gateNote({ words, task, evidence }, line.change)
    case 'mandatory':
    case 'optional':
    case 'undecided':
    case 'date':
      return null
    default:
      return line satisfies never
  }
}

/** What had been done on a task that goes. */
function doneWords({ words, evidence }: LineNames, { task: key, state }: PlanChangeView): string | null {
  const { i18n } = words
  const count = evidence(key)
  const done = [
    ...(state === 'not-started' ? [] : [i18n._(taskStateNames[state])]),
    ...(count === 0
      ? []
      : [i18n._(msg`${plural({ count }, { one: '# piece of evidence', other: '# pieces of evidence' })}`)]),
  ]
  if (done.length === 0) return null
  return i18n._(msg`Done so far: ${{ done: allOf(words, done) }}. It stays in the history and comes back with the task`)
}

function gateNote(names: LineNames, { moreBlockers, fewerBlockers }: GateChangeView): string | null {
  const { i18n } = names.words
  const more = moreBlockers.length === 0 ? null : someOf(names, moreBlockers)
  const fewer = fewerBlockers.length === 0 ? null : someOf(names, fewerBlockers)
  if (more !== null && fewer !== null)
    return i18n._(msg`Would also wait for ${{ more }}, and no longer for ${{ fewer }}`)
  if (more !== null) return i18n._(msg`Would also wait for ${{ more }}`)
  return fewer === null ? null : i18n._(msg`Would no longer wait for ${{ fewer }}`)
}

/** The first few by name, and how many more there are. */
function someOf({ words, task }: LineNames, keys: readonly string[]): string {
  const count = keys.length - mostNamed
  if (count <= 0) return allOf(words, keys.map(task))
  const rest = words.i18n._(msg`${plural({ count }, { one: '# more', other: '# more' })}`)
  return allOf(words, [...keys.slice(0, mostNamed).map(task), rest])
}
