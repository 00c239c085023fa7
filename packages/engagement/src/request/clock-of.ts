import type { TeamClock, TeamId } from '@fairlead/playbook'
import { afterBusinessDays } from '../dates/after-business-days.ts'
import { plainCalendar, type WorkCalendar } from '../dates/work-calendar.ts'
import type { Standing } from '../standing/standing.ts'
import type { Instant } from '../state/engagement.ts'
import { calendarOf } from '../state/records.ts'
import type { RequestRecord, RequestStage } from './request-record.ts'

/** Until when whoever has the turn with a request may take [E162]. */
export interface RequestClock {
  /** Of what the days are: to decide, to answer, to assign, to accept. */
  readonly to: 'decide' | 'answer' | 'assign' | 'accept'
  /** So many business days since then. */
  readonly since: Instant
  readonly days: number
  /** Whose business days: of a team, or of the engagement where no team has it, or who asked has to answer. */
  readonly of: { readonly kind: 'team'; readonly team: TeamId } | { readonly kind: 'engagement' }
  readonly timeZone: string
  /** When half of the time is over: whoever has the turn is reminded. */
  readonly half: Instant
  /** When it is over: whoever decides requests is told. */
  readonly due: Instant
}

/** `half` from half of the time on, `over` from its end on. */
export type ClockState = 'running' | 'half' | 'over'

/** How long the stages of a request may take that goes to no team in particular. */
const plainClock: TeamClock = { decide: 5, assign: 2, accept: 2 }
const daysToAnswer = 2

const stages: Readonly<Record<RequestStage, RequestClock['to'] | null>> = {
  submitted: 'decide',
  asked: 'answer',
  approved: 'assign',
  assigned: 'accept',
  // Work takes the time that it takes.
  active: null,
  ended: null,
  rejected: null,
  withdrawn: null,
}

/** The clock of a request; `null` where nobody is waited for. */
export function clockOf(
  { index, engagement }: Pick<Standing, 'index' | 'engagement'>,
  { stage, since, route }: Pick<RequestRecord, 'stage' | 'since' | 'route'>,
): RequestClock | null {
  const to = stages[stage]
  if (to === null) return null
  const team = to === 'answer' ? undefined : index.release.teams.find(({ id }) => id === route.team)
  const days = to === 'answer' ? daysToAnswer : (team?.clock ?? plainClock)[to]
  const calendar: WorkCalendar =
    team === undefined ? calendarOf(engagement, 'team') : { ...plainCalendar, timeZone: team.timeZone }
  return {
    to,
    since,
    days,
    of: team === undefined ? { kind: 'engagement' } : { kind: 'team', team: team.id },
    timeZone: calendar.timeZone,
    half: afterBusinessDays(since, days / 2, calendar),
    due: afterBusinessDays(since, days, calendar),
  }
}

/** How far a clock has run. */
export function clockState({ half, due }: Pick<RequestClock, 'half' | 'due'>, now: Instant): ClockState {
  if (now >= due) return 'over'
  return now >= half ? 'half' : 'running'
}
