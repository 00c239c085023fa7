import type { Schedule } from '../dates/schedule/schedule.ts'
import { scheduleOf } from '../dates/schedule-of.ts'
import type { Standing } from '../standing/standing.ts'
import type { Instant } from '../state/engagement.ts'
import { cadenceFindings } from './cadence-findings.ts'
import { contactFindings } from './contact-findings.ts'
import { type Finding, type FindingCode, findingCodes } from './finding.ts'
import { knownFindings } from './known-findings.ts'
import { type Looking, lookingAt } from './looking.ts'
import { noteFindings } from './note-findings.ts'
import { questionnaireFindings } from './questionnaire-findings.ts'
import { requestFindings } from './request-findings.ts'
import { taskFindings } from './task-findings.ts'
import { teamFindings } from './team-findings.ts'
import { workshopFindings } from './workshop-findings.ts'

/** Everything that is looked for. */
const families: readonly ((looking: Looking) => readonly Finding[])[] = [
  taskFindings,
  teamFindings,
  knownFindings,
  workshopFindings,
  questionnaireFindings,
  requestFindings,
  noteFindings,
  cadenceFindings,
  contactFindings,
]

// The table of codes is closed: its keys are the codes.
const ranks = new Map((Object.keys(findingCodes) as FindingCode[]).map((code, rank) => [code, rank]))

/**
 * Everything that is missing, stale or contradictory now or will be if nobody does anything, each with the moment from
 * which it holds: so that it is worked out once for all days until something happens [E241]. In the order of the codes.
 */
export function expectedFindings(standing: Standing, dates: Schedule = scheduleOf(standing)): readonly Finding[] {
  const looking = lookingAt(standing, dates)
  const found = families.flatMap((family) => family(looking))
  return found
    .filter((one) => !isSaidBetter(one, found))
    .sort((one, other) => (ranks.get(one.code) ?? 0) - (ranks.get(other.code) ?? 0))
}

/** What is missing, stale or contradictory at a moment [E240]. */
export function findings(standing: Standing, now: Instant): readonly Finding[] {
  return expectedFindings(standing).filter((finding) => holdsAt(finding, now))
}

/** Whether a finding holds at a moment. */
export function holdsAt({ since, until }: Pick<Finding, 'since' | 'until'>, now: Instant): boolean {
  return (since === null || since <= now) && (until === null || now < until)
}

/** What says more of a task that is late than that it is. */
const better: ReadonlySet<FindingCode> = new Set([
  'waiver-over',
  'workshop-undated',
  'workshop-without-outcome',
  'questionnaire-unsent',
  'questionnaire-late',
  'questionnaire-unreviewed',
])

/** A task that is late is found once: where another finding says from then on what keeps it, by that. */
function isSaidBetter(one: Finding, found: readonly Finding[]): boolean {
  if (one.code !== 'task-overdue') return false
  return found.some(
    ({ code, subject, since }) => better.has(code) && subject === one.subject && (since ?? '') <= (one.since ?? ''),
  )
}
