import type { RequestClockView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/runtime-macro'
import { zoneName } from '../../components/time-zone/zone-choices.ts'
import type { RequestNames } from '../names/request-names.ts'
import { clockStanding } from './clock-standing.ts'

/** When it is, for whom. */
export interface ClockNow {
  /** In milliseconds. */
  readonly now: number
  /** The zone of the reader's clock. */
  readonly zone: string
}

/** A clock in words: until when, how that is reckoned, and who is told when. */
export interface ClockWords {
  /** "until Tue, Dec 2, 2:05 PM", "late since Tue, Dec 2, 2:05 PM". */
  readonly until: string
  /** "5 business days of Mail specialists since Tue, Nov 25, 2:05 PM, counted in Europe / Dublin". */
  readonly reason: string
  /** Who is reminded, and who is told where it takes too long. */
  readonly told: string
}

/** What the clock of a request says. */
export function clockWords(
  { words: { i18n }, team }: Pick<RequestNames, 'words' | 'team'>,
  clock: RequestClockView,
  at: ClockNow,
): ClockWords {
  const [due, half, since] = [clock.due, clock.half, clock.since].map((moment) => momentWords(i18n, moment, at.zone))
  const standing = clockStanding(clock, at.now)
  const days = i18n._(msg`${plural({ count: clock.days }, { one: '# business day', other: '# business days' })}`)
  const zone = zoneName(clock.timeZone)
  return {
    until: i18n._(standing === 'over' ? msg`late since ${{ due }}` : msg`until ${{ due }}`),
    reason: i18n._(
      clock.of.kind === 'team'
        ? msg`${{ days }} of ${{ team: team(clock.of.team) }} since ${{ since }}, counted in ${{ zone }}`
        : msg`${{ days }} of the engagement since ${{ since }}, counted in ${{ zone }}`,
    ),
    told: i18n._(toldMessages[standing](half ?? '')),
  }
}

const toldMessages = {
  running: (half: string) =>
    msg`A reminder goes out on ${{ half }}; once the time is over, whoever decides requests is told.`,
  half: (half: string) =>
    msg`A reminder went out on ${{ half }}; once the time is over, whoever decides requests is told.`,
  over: () => msg`Whoever decides requests has been told.`,
} as const

/** A moment by the clock of a zone, without its year: "Tue, Dec 2, 2:05 PM". */
function momentWords(i18n: I18n, moment: string, timeZone: string): string {
  const style = { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const
  // The space before AM and PM is a narrow one, at which no line would be broken.
  return i18n.date(moment, { ...style, timeZone }).replaceAll('\u202f', ' ')
}
