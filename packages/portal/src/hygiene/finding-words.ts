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
  'send-questionnaire': msg`Open`,
  'review-questionnaire': msg`Review`,
  'answer-request': msg`Answer`,
}

const startFormat = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

interface Saying {
  readonly i18n: I18n
  /** The time, in milliseconds. */
  readonly now: number
}

type Reasoned = Pick<FindingView, 'code' | 'reason' | 'today'>

/** Why it is found, with the days and numbers that it comes from: "Due 24 Nov, 5 days ago". */
export function reasonWords({ i18n, now }: Saying, { code, reason, today }: Reasoned): string {
  const day = reason.day === null ? '' : shortDay(i18n, reason.day, today)
  const ago = reason.day === null ? '' : daysFrom(i18n, reason.day, today)
  const moment = reason.at === null ? '' : momentFrom(i18n, reason.at, now)
  const start = reason.at === null ? '' : i18n.date(reason.at, startFormat)
  const count = reason.count ?? 0
  switch (code) {
    case 'task-overdue':
      return i18n._(msg`Due ${{ day }}, ${{ ago }}`)
    case 'workshop-without-outcome':
      return i18n._(msg`Over ${{ moment }}, nobody has said what came of it`)
    case 'waiver-over':
      return i18n._(msg`Waived until ${{ day }}, and not done since`)
    case 'waiver-waits':
      return i18n._(msg`Asked for ${{ moment }}`)
    case 'request-waits':
      return i18n._(
        msg`${plural({ count }, { one: 'Had # business day', other: 'Had # business days' })}, over ${{ moment }}`,
      )
    case 'questionnaire-late':
      return reason.day === null ? i18n._(msg`Sent ${{ moment }}`) : i18n._(msg`Due back ${{ day }}, ${{ ago }}`)
    case 'questionnaire-unreviewed':
      return i18n._(msg`Returned ${{ moment }}`)
    case 'session-uninvited':
    case 'session-on-day-off':
      return i18n._(msg`Begins ${{ start }}`)
    case 'session-after-due':
      return i18n._(msg`Begins ${{ start }}, due ${{ day }}`)
    case 'attendee-declined':
      return i18n._(
        msg`${plural({ count }, { one: '# person cannot come', other: '# people cannot come' })}, begins ${{ start }}`,
      )
    case 'invitation-unanswered':
      return i18n._(
        msg`${plural({ count }, { one: '# person has not answered', other: '# people have not answered' })}, begins ${{ start }}`,
      )
    case 'go-live-too-near':
      return i18n._(
        msg`${plural({ count }, { one: '# task is due before the start', other: '# tasks are due before the start' })}`,
      )
    case 'go-live-before-start':
      return i18n._(msg`Goes live ${{ day }}, before it starts`)
    case 'task-unassigned':
    case 'workshop-undated':
    case 'questionnaire-unsent':
      return i18n._(msg`Due ${{ day }}, ${{ ago }}`)
    case 'role-empty':
      return i18n._(
        msg`${plural({ count }, { one: '# mandatory task waits for it', other: '# mandatory tasks wait for it' })}`,
      )
    case 'waiver-ends':
      return i18n._(msg`Ends ${{ day }}, ${{ ago }}`)
    case 'fact-unknown':
      return i18n._(msg`${plural({ count }, { one: '# task waits for it', other: '# tasks wait for it' })}`)
    case 'go-live-unknown':
      return i18n._(msg`${plural({ count }, { one: '# task has no day', other: '# tasks have no day' })}`)
    default:
      return code satisfies never
  }
}

function daysFrom(i18n: I18n, day: string, today: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  return new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' }).format(days, 'day')
}

function momentFrom(i18n: I18n, at: string, now: number): string {
  const [count, unit] = relativeMoment(Date.parse(at), now)
  return new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' }).format(count, unit)
}
