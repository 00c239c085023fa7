import { asksOfServices, type Cadence, type KnownFacts, type ServiceFigure } from '@fairlead/playbook'
import { afterBusinessDays } from '../dates/after-business-days.ts'
import { isInPlay, type Standing } from '../standing/standing.ts'
import type { Instant, ScopedService } from '../state/engagement.ts'
import { factsOf, taskRecord } from '../state/records.ts'
import { isSettled } from '../state/task-state.ts'
import { type Finding, finding, whoseIs } from './finding.ts'
import { beginning, hoursLater, type Looking } from './looking.ts'

/**
 * What the playbook wants noted again and again and nobody has noted in time, from when the engagement begins until
 * nothing is left to do [E253]. The last note of one of its types counts, unless its words were taken away.
 */
export function cadenceFindings(looking: Looking): readonly Finding[] {
  const { standing, left } = looking
  const { cadences } = standing.index.release
  if (cadences.length === 0 || left.length === 0) return []
  return cadences.flatMap((cadence) => {
    if (!holds(cadence, standing)) return []
    const at = lastNote(cadence, standing)
    const since = nextDue(cadence, at ?? beginning(looking), looking)
    return [
      finding('cadence-due', cadence.id, { at, count: cadence.every.days, since, whose: whoseDuty(cadence, standing) }),
    ]
  })
}

function holds({ condition }: Cadence, standing: Standing): boolean {
  if (condition === null) return true
  const { index, engagement } = standing
  const { verdict } = index.cadencePrograms(condition)
  const facts = factsOf(engagement)
  if (!asksOfServices(condition, index.release.facts)) return verdict(facts) === 'true'
  return engagement.scope.some((scoped) => verdict({ ...figuresOf(scoped, standing), ...facts }) === 'true')
}

/** What is known of a service in scope, by the names that conditions of cadences call it. */
function figuresOf({ service, seats }: ScopedService, standing: Standing): KnownFacts {
  let total = 0
  let settled = 0
  for (const planned of standing.plan.tasks.values()) {
    if (!isInPlay(standing, planned.key)) continue
    const isOf = planned.reasons.some((reason) => reason.kind === 'service' && reason.inScope.includes(service))
    if (planned.service !== service && !isOf) continue
    total += 1
    if (isSettled(taskRecord(standing.engagement, planned.key).state)) settled += 1
  }
  const figures = {
    service_percent: total === 0 ? 0 : Math.floor((100 * settled) / total),
    service_left: total - settled,
  } satisfies Partial<Record<ServiceFigure, number>>
  return seats === null ? figures : { ...figures, service_seats: seats }
}

function lastNote({ notes: types }: Cadence, { engagement }: Standing): Instant | null {
  let last: Instant | null = null
  for (const { type, at, redacted } of engagement.notes.values()) {
    if (type === null || !types.includes(type) || redacted !== null) continue
    if (last === null || at > last) last = at
  }
  return last
}

function nextDue({ every: { days, calendar } }: Cadence, after: Instant, looking: Looking): Instant {
  return calendar === 'business' ? afterBusinessDays(after, days, looking.calendar) : hoursLater(after, 24 * days)
}

/** Of the people of a role the first: for the engagement before for one of its services. */
function whoseDuty({ role }: Cadence, { engagement }: Standing) {
  const slots = [...engagement.team.values()].flatMap(({ slot }) => (slot !== null && slot.role === role ? [slot] : []))
  const slot = slots.find(({ service }) => service === null) ?? slots[0]
  return whoseIs(slot?.primary)
}
