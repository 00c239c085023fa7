import { normalKnown } from '../command/scope-and-facts.ts'
import type { Standing } from '../standing/standing.ts'
import type { Instant, PersonId } from '../state/engagement.ts'
import { factsOf } from '../state/records.ts'
import { factsFrom } from './answers/facts-from.ts'
import type { QuestionnaireIndex } from './answers/questionnaire-index.ts'
import type { QuestionnaireRecord } from './questionnaire-record.ts'

interface Answered {
  readonly index: QuestionnaireIndex
  readonly record: QuestionnaireRecord
}

interface Entry {
  readonly by: PersonId
  readonly at: Instant
}

/** Scope and facts as they would be with these answers; facts that the questionnaire does not ask for stay as they are. */
export function knownOnceAccepted(
  { index: { release }, engagement }: Standing,
  { index, record }: Answered,
  entry: Entry,
) {
  const facts = factsOf(engagement)
  const from = factsFrom(index, record, { facts, language: release.languages[0] ?? 'en' })
  const given = { scope: engagement.scope, facts: { ...facts, ...from.facts }, sources: from.sources }
  const normal = normalKnown(release, given, { ...entry, before: engagement.facts })
  return normal.ok ? { ...normal, set: Object.keys(from.facts) } : normal
}
