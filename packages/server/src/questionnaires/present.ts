import type { AcceptancePreview, QuestionnaireSummary, QuestionnaireView } from '@fairlead/contract'
import {
  answerDifference,
  askedQuestions,
  factsFrom,
  factsOf,
  missingAnswers,
  rowsOf,
  type Standing,
  type TaskKey,
} from '@fairlead/engagement'
import { presentDifference } from '../engagements/differences.ts'
import type { Outlook } from '../engagements/outlook.ts'
import type { Shown } from '../engagements/shown.ts'
import type { QuestionnaireStatus } from './questionnaire-status.ts'

/** As many of what is missing, and of the rows that differ, as a person looks at. */
const mostShown = 200

/** Where a questionnaire stands, without its answers. */
export function presentSummary(
  task: TaskKey,
  { index, record, counts }: QuestionnaireStatus,
): Shown<QuestionnaireSummary> {
  const { answers: _, returns, ...content } = record
  const returnedAt = returns.at(-1)?.at ?? null
  return { task, ...content, questionnaire: index.questionnaire.id, counts, returns: returns.length, returnedAt }
}

/** Which rows are to be shown. */
export interface RowsAsked {
  readonly section?: string | undefined
  readonly from: number
  readonly limit: number
}

/** A questionnaire with its answers. */
export function presentQuestionnaire(
  standing: Standing,
  { task, status }: { readonly task: TaskKey; readonly status: QuestionnaireStatus },
  rows: RowsAsked,
): Shown<QuestionnaireView> {
  const { index, record } = status
  const { answers, returns } = record
  const facts = factsOf(standing.engagement)
  const once = { ...answers, rows: {} }
  const asked = new Set([...askedQuestions(index, once, facts)].map(({ question }) => question.id))
  return {
    ...presentSummary(task, status),
    values: answers.values,
    rows: rowsAsked(status, rows),
    hidden: [...index.questions.values()]
      .filter(({ section, question }) => section.forEach === null && !asked.has(question.id))
      .map(({ question }) => question.id),
    history: returns.map(({ by, at }) => ({ by, at })),
    missing: status.counts.missing === 0 ? [] : missingAnswers(index, answers, facts).slice(0, mostShown),
    wouldSet: factsToSet(standing, status),
    difference: differenceToLast(status),
  }
}

function rowsAsked({ index, record }: QuestionnaireStatus, { section: only, from, limit }: RowsAsked) {
  const sections = index.questionnaire.sections.filter(
    ({ id, forEach }) => forEach !== null && (only === undefined || only === id),
  )
  return Object.fromEntries(
    sections.map(({ id }) => {
      const rows = rowsOf(record.answers, id)
      return [id, { total: rows.length, from, rows: rows.slice(from, from + limit) }]
    }),
  )
}

/** The facts that acceptance would set, with what is known of them now. */
export function factsToSet(
  { engagement, index: { release } }: Standing,
  { index, record }: QuestionnaireStatus,
): Shown<QuestionnaireView['wouldSet']> {
  const language = release.languages[0] ?? 'en'
  const { facts, sources } = factsFrom(index, record, { facts: factsOf(engagement), language })
  return Object.entries(facts).map(([fact, to]) => ({
    fact,
    question: [...index.questions.values()].find(({ question }) => question.fact === fact)?.question.id ?? '',
    from: Object.hasOwn(engagement.facts, fact) ? (engagement.facts[fact] ?? null) : null,
    to,
    source: sources[fact] ?? '',
  }))
}

function differenceToLast({ index, record: { returns } }: QuestionnaireStatus): Shown<QuestionnaireView['difference']> {
  const [before, last] = returns.slice(-2)
  if (before === undefined || last === undefined) return null
  const { values, rows } = answerDifference(index, before.answers, last.answers)
  return { values, rows: rows.slice(0, mostShown), rowsChanged: rows.length }
}

interface Acceptance {
  readonly status: QuestionnaireStatus
  readonly before: Outlook
  readonly after: Outlook
}

/** What the acceptance of these answers would do. */
export function presentAcceptance({ status, before, after }: Acceptance): Shown<AcceptancePreview> {
  const { standing } = before
  return {
    revision: status.record.revision,
    factsRevision: standing.engagement.factsRevision,
    wouldSet: factsToSet(standing, status),
    plan: presentDifference(before, after),
  }
}
