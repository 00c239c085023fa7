import type { QuestionnaireEvent } from '../questionnaire/questionnaire-event.ts'
import { type QuestionnaireRecord, untouchedQuestionnaire } from '../questionnaire/questionnaire-record.ts'
import type { Engagement } from '../state/engagement.ts'
import { evolve } from '../state/evolve.ts'
import type { Law, Moment } from './broken-task-laws.ts'
import { gateOf, ownInPlay, ownLeft } from './own-opinion.ts'
import { ownFacts, ownFits, ownMissing } from './own-questionnaire.ts'

type QuestionnaireMoment = Moment & { readonly record: QuestionnaireRecord; readonly next: QuestionnaireRecord }

/** What these events say, in the words of the stages: from where to where. */
const ways: Readonly<Record<QuestionnaireEvent['type'], readonly string[]>> = {
  QuestionnaireSent: ['not-sent sent', 'sent sent', 'in-progress in-progress', 'rejected rejected', 'accepted sent'],
  AnswersSaved: ['sent in-progress', 'in-progress in-progress', 'rejected in-progress'],
  QuestionnaireReturned: ['sent returned', 'in-progress returned', 'rejected returned'],
  ReviewStarted: ['returned in-review', 'in-review in-review'],
  AnswersAccepted: ['in-review accepted'],
  AnswersRejected: ['in-review rejected'],
}

const laws: {
  readonly [Type in QuestionnaireEvent['type']]: (
    event: Extract<QuestionnaireEvent, { type: Type }>,
    moment: QuestionnaireMoment,
  ) => readonly Law[]
} = {
  QuestionnaireSent: ({ to }, { record, next }) => [
    ['E134', to.name === to.name.trim() && to.name !== '' && (to.email === null || to.email === 'kim@example.org')],
    ['E134', JSON.stringify([next.answers, next.returns]) === JSON.stringify([record.answers, record.returns])],
  ],
  AnswersSaved: (event, { record, next }) => [
    ['E131', ownFits(next.answers)],
    ['E12', JSON.stringify(sorted(next.answers)) !== JSON.stringify(sorted(record.answers))],
    ['E136', Object.entries(event.values).every(([id, value]) => differs(record.answers.values[id], value))],
  ],
  QuestionnaireReturned: (_, { record, next, recorded }) => [
    ['E135', ownMissing(record.answers).length === 0],
    ['E135', next.returns.length === record.returns.length + 1],
    ['E135', JSON.stringify(next.returns.at(-1)?.answers) === JSON.stringify(record.answers)],
    ['E135', next.returns.at(-1)?.by === recorded.actor && next.returns.at(-1)?.at === recorded.at],
  ],
  ReviewStarted: (_, { record, next, recorded }) => [
    ['E133', next.reviewer === recorded.actor && record.reviewer !== recorded.actor],
  ],
  AnswersAccepted: (event, { record, before, recorded }) => [
    ...factLaws(event.facts, event.set, { before, record }),
    ['E141', event.completes === isCompletable(event.task, { ...before, facts: event.facts }, recorded.at)],
  ],
  AnswersRejected: ({ remarks, reason }) => [
    ['E138', reason !== null || Object.keys(remarks).length > 0],
    [
      'E138',
      Object.entries(remarks).every(([id, remark]) => id !== 'moons' && remark === remark.trim() && remark !== ''),
    ],
  ],
}

/** Whether an event is about a questionnaire. */
export function isQuestionnaireEvent(event: { readonly type: string }): event is QuestionnaireEvent {
  return Object.hasOwn(laws, event.type)
}

/** The laws by which this should not have happened to a questionnaire at this moment; none when all is well. */
export function questionnaireLaws(event: QuestionnaireEvent, moment: Moment): readonly Law[] {
  const record = moment.before.questionnaires.get(event.task) ?? untouchedQuestionnaire
  const next = evolve(moment.before, moment.recorded).questionnaires.get(event.task) ?? untouchedQuestionnaire
  // The table pairs each event with its own laws, which the type checker cannot see through a union.
  const lawsOf = laws[event.type] as (event: QuestionnaireEvent, moment: QuestionnaireMoment) => readonly Law[]
  return [
    ['E143', ['202', '503', '910'].includes(event.task) && ownInPlay(moment.before, event.task)],
    ['E133', ways[event.type].includes(`${record.stage} ${next.stage}`)],
    ...lawsOf(event, { ...moment, record, next }),
  ]
}

function factLaws(
  facts: Engagement['facts'],
  set: readonly string[],
  { before, record }: Pick<QuestionnaireMoment, 'before' | 'record'>,
): readonly Law[] {
  const own = ownFacts(record.answers)
  const others = (all: Engagement['facts']) => Object.entries(all).filter(([id]) => !Object.hasOwn(own, id))
  return [
    ['E139', JSON.stringify([...set].sort()) === JSON.stringify(Object.keys(own).sort())],
    ['E139', Object.entries(own).every(([id, value]) => JSON.stringify(facts[id]?.value) === JSON.stringify(value))],
    ['E139', Object.keys(own).every((id) => facts[id]?.source?.startsWith('Source survey: ') === true)],
    ['E139', JSON.stringify(others(facts)) === JSON.stringify(others(before.facts))],
  ]
}

function isCompletable(task: string, state: Engagement, now: string): boolean {
  const [process] = Object.entries(gateOf).find(([, gate]) => gate === task) ?? []
  const isShut = process !== undefined && ownLeft(state, process, now).size > 0
  return ownInPlay(state, task) && state.tasks.get(task)?.state !== 'complete' && !isShut
}

function differs(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? null) !== JSON.stringify(after)
}

function sorted({ values, rows }: QuestionnaireRecord['answers']): unknown {
  return [Object.entries(values).sort(), rows.sources?.map((row) => Object.entries(row).sort())]
}
