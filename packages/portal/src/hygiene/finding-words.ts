import type { FindingCode, FindingView, Mend } from '@fairlead/contract'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/runtime-macro'
import { shortDay } from '../components/date-with-why/short-day.ts'
import { relativeMoment } from '../components/moment/relative-moment.ts'

/** What is found, as a heading over all that is found of it. */
export const findingNames: Readonly<Record<FindingCode, MessageDescriptor>> = {
  'task-overdue': msg`Overdue`,
  'workshop-without-outcome': msg`Workshop without an outcome`,
  'waiver-over': msg`Waiver that has ended`,
  'waiver-waits': msg`Waiver not approved`,
  'request-waits': msg`Request that waits`,
  'next-action-overdue': msg`Next action overdue`,
  'cadence-due': msg`Note that is due`,
  'questionnaire-late': msg`Questionnaire not returned`,
  'questionnaire-unreviewed': msg`Answers not looked at`,
  'session-uninvited': msg`Nobody invited`,
  'attendee-declined': msg`Invitation declined`,
  'invitation-unanswered': msg`Invitation without an answer`,
  'session-on-day-off': msg`Session on a day off`,
  'session-after-due': msg`Session after the due day`,
  'go-live-too-near': msg`Go-live too near`,
  'go-live-before-start': msg`Go-live before the start`,
  'task-unassigned': msg`Due soon and nobody’s`,
  'role-empty': msg`Role without people`,
  'workshop-undated': msg`Workshop without a time`,
  'questionnaire-unsent': msg`Questionnaire not sent`,
  'waiver-ends': msg`Waiver that ends soon`,
  'fact-unknown': msg`Fact that work waits for`,
  'survey-contact-missing': msg`Nobody to ask how it went`,
  'go-live-unknown': msg`Go-live not known`,
}

/** What mends it, as its button says. */
export const mendNames: Readonly<Record<Mend, MessageDescriptor>> = {
  'set-date': msg`Set a day`,
  'assign-task': msg`Assign`,
  'assign-role': msg`Fill the role`,
  waive: msg`Waive`,
  'approve-waiver': msg`Approve`,
  'set-facts': msg`Enter`,
  schedule: msg`Schedule`,
  invite: msg`Invite`,
  'write-outcome': msg`Write it down`,
  'send-questionnaire': msg`Send it`,
  'review-questionnaire': msg`Review`,
  'answer-request': msg`Answer`,
  'write-note': msg`Write a note`,
  'complete-action': msg`See to it`,
  'set-contacts': msg`Name one`,
}

const startFormat = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

interface Saying {
  readonly i18n: I18n
  /** The time, in milliseconds. */
  readonly now: number
}

type Reasoned = Pick<FindingView, 'code' | 'reason' | 'since' | 'today'>

/** Why it is found, with the days and numbers that it comes from: "Due 24 Nov, 5 days ago". */
export function reasonWords({ i18n, now }: Saying, { code, reason, since, today }: Reasoned): string {
  const { day, at, count } = reason
  const said: Said = {
    day: day === null ? '' : shortDay(i18n, day, today),
    ago: day === null ? '' : daysFrom(i18n, day, today),
    moment: at === null ? '' : momentFrom(i18n, at, now),
    held: since === null ? '' : momentFrom(i18n, since, now),
    start: at === null ? '' : i18n.date(at, startFormat),
    count: count ?? 0,
    reason,
  }
  return i18n._(reasons[code](said))
}

/** The parts of a reason as words. */
interface Said {
  readonly day: string
  /** How far the day is from today. */
  readonly ago: string
  /** How far the moment is from now. */
  readonly moment: string
  /** How far from now it has held. */
  readonly held: string
  /** When that is on the clock. */
  readonly start: string
  readonly count: number
  readonly reason: FindingView['reason']
}

const due = ({ day, ago }: Said) => msg`Due ${{ day }}, ${{ ago }}`

const reasons: Readonly<Record<FindingCode, (said: Said) => MessageDescriptor>> = {
  'task-overdue': due,
  'task-unassigned': due,
  'workshop-undated': due,
  'questionnaire-unsent': due,
  'next-action-overdue': due,
  'workshop-without-outcome': ({ moment }) => msg`Over ${{ moment }}, nobody has said what came of it`,
  'waiver-over': ({ day }) => msg`Waived until ${{ day }}, and not done since`,
  'waiver-waits': ({ moment }) => msg`Asked for ${{ moment }}`,
  'waiver-ends': ({ day, ago }) => msg`Ends ${{ day }}, ${{ ago }}`,
  'request-waits': ({ count, moment }) =>
    msg`${plural({ count }, { one: 'Had # business day', other: 'Had # business days' })}, over ${{ moment }}`,
  'questionnaire-late': ({ day, ago, moment, reason }) =>
    reason.day === null ? msg`Sent ${{ moment }}` : msg`Due back ${{ day }}, ${{ ago }}`,
  'questionnaire-unreviewed': ({ moment }) => msg`Returned ${{ moment }}`,
  'session-uninvited': ({ start }) => msg`Begins ${{ start }}`,
  'session-on-day-off': ({ start }) => msg`Begins ${{ start }}`,
  'session-after-due': ({ start, day }) => msg`Begins ${{ start }}, due ${{ day }}`,
  'attendee-declined': ({ count, start }) =>
    msg`${plural({ count }, { one: '# person cannot come', other: '# people cannot come' })}, begins ${{ start }}`,
  'invitation-unanswered': ({ count, start }) =>
    msg`${plural({ count }, { one: '# person has not answered', other: '# people have not answered' })}, begins ${{ start }}`,
  'go-live-too-near': ({ count }) =>
    msg`${plural({ count }, { one: '# task is due before the start', other: '# tasks are due before the start' })}`,
  'go-live-before-start': ({ day }) => msg`Goes live ${{ day }}, before it starts`,
  'role-empty': ({ count }) =>
    msg`${plural({ count }, { one: '# mandatory task waits for it', other: '# mandatory tasks wait for it' })}`,
  'fact-unknown': ({ count }) =>
    msg`${plural({ count }, { one: '# task waits for it', other: '# tasks wait for it' })}`,
  'go-live-unknown': ({ count }) =>
    msg`${plural({ count }, { one: '# task has no day', other: '# tasks have no day' })}`,
  'cadence-due': ({ moment, held, reason }) =>
    reason.at === null ? msg`None yet, due ${{ held }}` : msg`The last ${{ moment }}, due ${{ held }}`,
  'survey-contact-missing': ({ count }) =>
    msg`${plural({ count }, { one: '# contact, who has not agreed', other: '# contacts, of whom none has agreed' })}`,
}

function daysFrom(i18n: I18n, day: string, today: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  return new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' }).format(days, 'day')
}

function momentFrom(i18n: I18n, at: string, now: number): string {
  const [count, unit] = relativeMoment(Date.parse(at), now)
  return new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' }).format(count, unit)
}
