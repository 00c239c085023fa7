import { afterBusinessDays } from '../dates/after-business-days.ts'
import { questionnaireOf } from '../questionnaire/questionnaire-of.ts'
import { answerable, type QuestionnaireRecord } from '../questionnaire/questionnaire-record.ts'
import { questionnaireRecord } from '../state/records.ts'
import { responsibleInTeam } from '../team/responsible.ts'
import type { TaskLeft } from '../work/tasks-left.ts'
import { type Finding, finding, whoseIs } from './finding.ts'
import { daysBefore, hoursLater, type Looking, overAfter } from './looking.ts'

const daysUnsent = 7
const hoursOut = 14 * 24
const businessDaysToReview = 5

/** What there is to find of questionnaires that are left: not sent, not returned, not looked at [E249]. */
export function questionnaireFindings(looking: Looking): readonly Finding[] {
  const { standing, left } = looking
  return left.flatMap((one) => {
    const { key } = one.planned
    if (questionnaireOf(standing, key) === null) return []
    const record = questionnaireRecord(standing.engagement, key)
    if (record.stage === 'not-sent') return unsent(one, looking)
    if (answerable.includes(record.stage)) return late(one, record, looking)
    return record.stage === 'accepted' ? [] : unreviewed(one, record, looking)
  })
}

function unsent({ planned }: TaskLeft, looking: Looking): readonly Finding[] {
  const day = looking.dates.get(planned.key)?.due ?? null
  if (day === null) return []
  const whose = whoseIs(responsibleInTeam(looking.standing, planned))
  return [finding('questionnaire-unsent', planned.key, { day, since: daysBefore(day, daysUnsent, looking), whose })]
}

function late({ planned }: TaskLeft, record: QuestionnaireRecord, looking: Looking): readonly Finding[] {
  const { due: day, sentAt, sentBy, stage, decidedAt } = record
  const at = (stage === 'rejected' ? decidedAt : null) ?? sentAt
  const since = day !== null ? overAfter(day, looking) : at === null ? null : hoursLater(at, hoursOut)
  const whose = whoseIs(responsibleInTeam(looking.standing, planned) ?? sentBy)
  return [finding('questionnaire-late', planned.key, { day, at, since, whose })]
}

function unreviewed({ planned }: TaskLeft, record: QuestionnaireRecord, looking: Looking): readonly Finding[] {
  const at = record.returns.at(-1)?.at ?? null
  if (at === null) return []
  const since = afterBusinessDays(at, businessDaysToReview, looking.calendar)
  const whose = whoseIs(record.reviewer ?? responsibleInTeam(looking.standing, planned) ?? record.sentBy)
  return [finding('questionnaire-unreviewed', planned.key, { at, since, whose })]
}
