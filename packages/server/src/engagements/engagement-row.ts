import {
  calendarOf,
  countEngagement,
  goLiveOf,
  isGuest,
  isInPlay,
  type PersonId,
  type PhaseStatus,
  type Standing,
} from '@fairlead/engagement'
import type { Insertable } from 'kysely'
import { type EngagementTable, localOrganization } from '../database/tables.ts'
import { foldedText } from './folded-text.ts'
import type { Outlook } from './outlook.ts'
import type { Stream } from './stream.ts'

/** The row that lists show of an engagement. */
export function engagementRow(stream: Stream, { standing, phases, work }: Outlook): Insertable<EngagementTable> {
  const { engagement, createdAt, updatedAt } = stream
  const counts = countEngagement(standing)
  const dues = work.flatMap(({ due }) => due ?? []).sort()
  return {
    organization_id: localOrganization,
    engagement_id: engagement.id,
    customer: engagement.customer,
    customer_folded: foldedText(engagement.customer),
    release: engagement.release,
    start_date: engagement.startDate,
    go_live: goLiveOf(standing),
    time_zone: calendarOf(engagement, 'team').timeZone,
    scope: JSON.stringify(engagement.scope),
    revision: engagement.revision,
    counts: JSON.stringify(counts),
    percent: counts.percent,
    phases: JSON.stringify(phases.map(shownPhase)),
    phase: phases.find(({ stage }) => stage === 'open')?.phase ?? null,
    people: JSON.stringify(teamOf(work)),
    gates_ready: work.filter(({ gate }) => gate === 'ready').length,
    next_due: dues[0] ?? null,
    last_due: dues.at(-1) ?? null,
    valid_until: validUntil(standing),
    created_at: createdAt,
    updated_at: updatedAt,
  }
}

/** Who of the team has work left. */
function teamOf(work: Outlook['work']): readonly PersonId[] {
  const people = new Set(work.flatMap(({ responsible }) => responsible?.person ?? []))
  return [...people].filter((person) => !isGuest(person)).sort()
}

function shownPhase({ phase, stage, counts }: PhaseStatus) {
  return { phase, stage, counts }
}

/** The first day on which a waiver that holds now ends: after it gates and counts are other. */
function validUntil(standing: Standing): string | null {
  const ends: string[] = []
  for (const [key, { waiver }] of standing.engagement.tasks) {
    const until = waiver?.approvedAt == null ? null : waiver.until
    if (until !== null && until >= standing.today && isInPlay(standing, key)) ends.push(until)
  }
  return ends.sort()[0] ?? null
}
