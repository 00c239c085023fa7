import type { QuestionnaireId } from '@fairlead/playbook'
import { isErasedAddress } from '../personal/personal-part.ts'
import type { QuestionnaireRecord, Respondent } from '../questionnaire/questionnaire-record.ts'
import type { EngagementId, Instant } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import { effectName, type QuestionnaireEffect } from './effect.ts'

/** A questionnaire on both sides of an event; `null` where it has not been sent. */
export interface QuestionnaireChange {
  readonly engagement: EngagementId
  readonly task: TaskKey
  readonly before: QuestionnaireRecord | null
  readonly after: QuestionnaireRecord | null
  readonly seq: number
  readonly at: Instant
}

/** Who is told because a questionnaire has changed: whoever it has become the turn of, or whose turn is taken back [E116]. */
export function questionnaireEffects(change: QuestionnaireChange): readonly QuestionnaireEffect[] {
  const { before, after } = change
  const asked = isAsked(before) ? before : null
  const asks = isAsked(after) ? after : null
  const isSame = asked !== null && asks !== null && askOf(asked) === askOf(asks)
  if (before === after || isSame) return []
  // Who has returned it knows that it is no longer theirs.
  const isReturned = after !== null && after.returns.length > (before?.returns.length ?? 0)
  const isTakenBack = asked !== null && asked.to.email !== asks?.to.email && !isReturned
  return [
    ...(isTakenBack ? effectOf(change, asked, 'taken-back') : []),
    ...(asks !== null ? effectOf(change, asks, asks.stage === 'rejected' ? 'rejected' : 'sent') : []),
  ]
}

/** A questionnaire that is out. */
interface Asked extends QuestionnaireRecord {
  readonly questionnaire: QuestionnaireId
  readonly to: Respondent
}

/** Whether it is the turn of who answers. */
function isAsked(record: QuestionnaireRecord | null): record is Asked {
  if (record === null || record.to === null || record.questionnaire === null) return false
  return record.stage === 'sent' || record.stage === 'in-progress' || record.stage === 'rejected'
}

/** What they are asked, and by when. */
function askOf({ questionnaire, to, due, sentAt }: Asked): string {
  return JSON.stringify([questionnaire, to.email, due, sentAt])
}

function effectOf(
  { engagement, task, seq, at }: QuestionnaireChange,
  record: Asked,
  about: QuestionnaireEffect['about'],
): readonly QuestionnaireEffect[] {
  const { name, email } = record.to
  if (email === null || isErasedAddress(email)) return []
  const { questionnaire, due, remarks, reason } = record
  return [
    {
      kind: 'questionnaire',
      name: effectName('questionnaire', engagement, task, seq, about, email),
      engagement,
      task,
      at,
      to: { kind: 'address', name, email, language: null },
      questionnaire,
      about,
      due,
      remarks: about === 'rejected' ? remarks : {},
      reason: about === 'rejected' ? reason : null,
    },
  ]
}
