import { afterBusinessDays } from '../dates/after-business-days.ts'
import { taskRecord } from '../state/records.ts'
import type { Waiver } from '../state/task-record.ts'
import { liesWithCustomer } from '../team/customer-role.ts'
import { responsibleFor, responsibleInTeam } from '../team/responsible.ts'
import type { TaskLeft } from '../work/tasks-left.ts'
import { type Finding, finding, whoseIs } from './finding.ts'
import { daysBefore, type Looking, overAfter } from './looking.ts'

const daysUnassigned = 7
const daysBeforeWaiverEnds = 14
const businessDaysToApprove = 3

/** What there is to find of single pieces of work: late, nobody's, waived for too short or without approval [E244] [E245]. */
export function taskFindings(looking: Looking): readonly Finding[] {
  return looking.left.flatMap((left) => {
    const { waiver } = taskRecord(looking.standing.engagement, left.planned.key)
    return waiver === null || waiver.approvedAt === null
      ? [...lateOrNobodys(left, null, looking), ...approvalFindings(left, waiver, looking)]
      : waivedFindings(left, waiver, looking)
  })
}

/** Work that is waived for good is nothing to look for. */
function waivedFindings(left: TaskLeft, waiver: Waiver, looking: Looking): readonly Finding[] {
  const { until: day } = waiver
  if (day === null) return []
  const { key } = left.planned
  const over = overAfter(day, looking)
  const since = daysBefore(day, daysBeforeWaiverEnds, looking)
  return [
    finding('waiver-ends', key, { day, since, until: over, whose: whoseIs(waiver.by) }),
    finding('waiver-over', key, {
      day,
      since: over,
      whose: whoseIs(responsibleInTeam(looking.standing, left.planned)),
    }),
    ...lateOrNobodys(left, over, looking),
  ]
}

function approvalFindings({ planned }: TaskLeft, waiver: Waiver | null, looking: Looking): readonly Finding[] {
  if (waiver === null) return []
  const { at, approver } = waiver
  const since = afterBusinessDays(at, businessDaysToApprove, looking.calendar)
  return [finding('waiver-waits', planned.key, { at, since, whose: whoseIs(approver) })]
}

/** Late, or nobody's; at the earliest from a moment on. */
function lateOrNobodys({ planned }: TaskLeft, earliest: string | null, looking: Looking): readonly Finding[] {
  const { key, mandatory } = planned
  const day = looking.dates.get(key)?.due ?? null
  if (day === null) return []
  const from = (moment: string) => (earliest !== null && earliest > moment ? earliest : moment)
  const overdue = finding('task-overdue', key, {
    day,
    since: from(overAfter(day, looking)),
    whose: whoseIs(responsibleInTeam(looking.standing, planned)),
  })
  const isSomebodys = responsibleFor(looking.standing, planned) !== null || liesWithCustomer(looking.standing, planned)
  if (isSomebodys || !mandatory) return [overdue]
  return [overdue, finding('task-unassigned', key, { day, since: from(daysBefore(day, daysUnassigned, looking)) })]
}
