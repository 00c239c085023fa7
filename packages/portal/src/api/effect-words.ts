import type { EngagementView } from '@fairlead/contract'
import { msg, plural } from '@lingui/core/runtime-macro'
import type { CommandNames } from './command-words.ts'
import type { EngagementCommand } from './engagement-command.ts'

type Seen = Pick<EngagementView, 'tasks' | 'forecastEnd'>

/** An engagement before a command and after it. */
interface Around {
  readonly before: Seen
  readonly after: Seen
}

/**
 * What came of a command beside what it has done, in a sentence: whose work moved to whom with a role, which due dates
 * moved with a calendar. `null` where nothing is to be said.
 */
export function effectWords(names: CommandNames, command: EngagementCommand, around: Around): string | null {
  switch (command.type) {
    case 'AssignRole':
      return movedWork(names, around)
    case 'SetCalendar':
      return movedDates(names, around)
    default:
      return null
  }
}

const mostNamed = 3

/** To whom work has moved, and how much: "12 tasks move to Mei Chen, 3 tasks are nobody’s now". */
function movedWork(names: CommandNames, { before, after }: Around): string {
  const { i18n } = names
  const was = new Map(before.tasks.map(({ key, responsible }) => [key, responsible?.person ?? null]))
  const moved = after.tasks.filter(
    ({ key, isLeft, responsible }) => isLeft && was.has(key) && was.get(key) !== (responsible?.person ?? null),
  )
  if (moved.length === 0) return i18n._(msg`No task moves to somebody else`)
  const byPerson = Map.groupBy(moved, ({ responsible }) => responsible?.person ?? null)
  const parts = [...byPerson].sort(([, one], [, other]) => other.length - one.length)
  const said = parts
    .slice(0, mostNamed)
    .map(([person, { length: count }]) =>
      person === null
        ? i18n._(plural({ count }, { one: '# task is nobody’s now', other: '# tasks are nobody’s now' }))
        : i18n._(
            msg`${plural({ count }, { one: '# task moves', other: '# tasks move' })} to ${{ person: names.person(person) }}`,
          ),
    )
  return new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(said)
}

/** How many due dates have moved, and when everything is expected to be done now where that has moved too. */
function movedDates(names: CommandNames, { before, after }: Around): string {
  const { i18n } = names
  const was = new Map(before.tasks.map(({ key, dates }) => [key, dates.due]))
  const { length: count } = after.tasks.filter(({ key, dates }) => was.has(key) && was.get(key) !== dates.due)
  if (count === 0) return i18n._(msg`No due date moves`)
  const dates = i18n._(plural({ count }, { one: '# due date moves', other: '# due dates move' }))
  const [from, to] = [before.forecastEnd?.date, after.forecastEnd?.date]
  if (from === undefined || to === undefined || from === to) return dates
  return i18n._(
    msg`${{ dates }}, and all is expected to be done on ${{ day: names.day(to) }}, not on ${{ was: names.day(from) }}`,
  )
}
