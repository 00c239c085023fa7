import type { CalendarDate, Instant, PersonId } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { Right } from '../team/person.ts'

/** What a finding can be about, by its subject. */
export type FindingAbout = 'task' | 'role' | 'fact' | 'service' | 'request' | 'note' | 'cadence' | 'engagement'

/** What is wrong: something is not there, has been left for too long, or contradicts something else. */
export type FindingKind = 'missing' | 'stale' | 'contradictory'

/** What takes a finding away: where it is mended and by which command. */
export type Mend =
  | 'set-date'
  | 'assign-task'
  | 'assign-role'
  | 'waive'
  | 'approve-waiver'
  | 'set-facts'
  | 'schedule'
  | 'invite'
  | 'write-outcome'
  | 'send-questionnaire'
  | 'review-questionnaire'
  | 'answer-request'
  | 'write-note'
  | 'complete-action'
  | 'set-contacts'

interface FindingMeaning {
  readonly about: FindingAbout
  readonly kind: FindingKind
  readonly mend: Mend
}

/**
 * Everything that can be found, from the most pressing on; what `day`, `at` and `count` of its reason are stands beside
 * each. Codes are permanent [E240].
 */
export const findingCodes = {
  /** Due on `day`, which is over. */
  'task-overdue': { about: 'task', kind: 'stale', mend: 'set-date' },
  /** The session ended `at`, and nobody has said what came of it. */
  'workshop-without-outcome': { about: 'task', kind: 'missing', mend: 'write-outcome' },
  /** Waived until `day`, which is over, and still to do. */
  'waiver-over': { about: 'task', kind: 'stale', mend: 'waive' },
  /** Asked for `at`, and not approved for three business days. */
  'waiver-waits': { about: 'task', kind: 'stale', mend: 'approve-waiver' },
  /** Whoever has the turn had `count` business days, until `at`. */
  'request-waits': { about: 'request', kind: 'stale', mend: 'answer-request' },
  /** What was to be done next by `day` because of a note is not done. */
  'next-action-overdue': { about: 'note', kind: 'stale', mend: 'complete-action' },
  /** To be noted every `count` days, and noted last `at`, or never. */
  'cadence-due': { about: 'cadence', kind: 'missing', mend: 'write-note' },
  /** Due on `day`, or where that is not known sent `at` two weeks ago, and not returned. */
  'questionnaire-late': { about: 'task', kind: 'stale', mend: 'send-questionnaire' },
  /** Returned `at`, five business days ago, and neither accepted nor rejected. */
  'questionnaire-unreviewed': { about: 'task', kind: 'stale', mend: 'review-questionnaire' },
  /** The session begins `at`, in less than five days, and nobody is invited. */
  'session-uninvited': { about: 'task', kind: 'missing', mend: 'invite' },
  /** `count` who have to be there have declined; the session begins `at`. */
  'attendee-declined': { about: 'task', kind: 'contradictory', mend: 'schedule' },
  /** `count` who have to be there have not answered; the session begins `at`, in less than three days. */
  'invitation-unanswered': { about: 'task', kind: 'missing', mend: 'invite' },
  /** The session begins `at`, on a day on which one of those asked does not work. */
  'session-on-day-off': { about: 'task', kind: 'contradictory', mend: 'schedule' },
  /** The session begins `at`, later than it is due on `day`. */
  'session-after-due': { about: 'task', kind: 'contradictory', mend: 'schedule' },
  /** `count` tasks are due before the engagement starts: the go-live on `day` is too near. */
  'go-live-too-near': { about: 'engagement', kind: 'contradictory', mend: 'set-facts' },
  /** The service goes live on `day`, before it, or the engagement, starts. */
  'go-live-before-start': { about: 'service', kind: 'contradictory', mend: 'set-facts' },
  /** Mandatory, due on `day`, in less than a week, and nobody's. */
  'task-unassigned': { about: 'task', kind: 'missing', mend: 'assign-task' },
  /** `count` mandatory tasks of open processes wait for somebody to fill the role. */
  'role-empty': { about: 'role', kind: 'missing', mend: 'assign-role' },
  /** Due on `day`, in less than two weeks, and without a time. */
  'workshop-undated': { about: 'task', kind: 'missing', mend: 'schedule' },
  /** Due on `day`, in less than a week, and not sent. */
  'questionnaire-unsent': { about: 'task', kind: 'missing', mend: 'send-questionnaire' },
  /** Waived until `day`, which comes within two weeks. */
  'waiver-ends': { about: 'task', kind: 'stale', mend: 'waive' },
  /** `count` tasks wait for the fact: nobody knows whether they apply. */
  'fact-unknown': { about: 'fact', kind: 'missing', mend: 'set-facts' },
  /** None of `count` contacts of the customer has agreed to be asked how it went. */
  'survey-contact-missing': { about: 'engagement', kind: 'missing', mend: 'set-contacts' },
  /** `count` tasks are due by a go-live that nobody has said. */
  'go-live-unknown': { about: 'engagement', kind: 'missing', mend: 'set-facts' },
} as const satisfies Record<string, FindingMeaning>

/** A thing that can be found, by the name that clients and addresses use. */
export type FindingCode = keyof typeof findingCodes

/** Whom it is up to: somebody, whoever has a right, or nobody yet. */
export type Whose =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'right'; readonly right: Right }
  | { readonly kind: 'nobody' }

/** Why something is a finding, as data; what each part is the code says. */
export interface FindingReason {
  readonly day: CalendarDate | null
  readonly at: Instant | null
  readonly count: number | null
  /** The pieces of work that are counted, the first fifty in the order of the plan. */
  readonly tasks: readonly TaskKey[]
}

/** Something that is missing, stale or contradictory in an engagement. */
export interface Finding {
  readonly code: FindingCode
  /** The id of what it is about, of the kind that its code says; `null` for the engagement as a whole. */
  readonly subject: string | null
  readonly reason: FindingReason
  /** From when it holds; `null` where it has as long as things are as they are. */
  readonly since: Instant | null
  /** When it ends by itself; `null` where somebody has to mend it. */
  readonly until: Instant | null
  readonly whose: Whose
}

const mostTasks = 50

/** A finding, of whose reason the parts are given that it has. */
export function finding(
  code: FindingCode,
  subject: string | null,
  { day = null, at = null, count = null, tasks = [], since, until = null, whose = nobody }: GivenFinding,
): Finding {
  return { code, subject, reason: { day, at, count, tasks: tasks.slice(0, mostTasks) }, since, until, whose }
}

/** What there is to say of a finding. */
type GivenFinding = Partial<FindingReason> & Pick<Finding, 'since'> & Partial<Pick<Finding, 'until' | 'whose'>>

export const nobody: Whose = { kind: 'nobody' }

/** Whom something is up to that is somebody's, or nobody's. */
export function whoseIs(person: PersonId | null | undefined): Whose {
  return person == null ? nobody : { kind: 'person', person }
}
