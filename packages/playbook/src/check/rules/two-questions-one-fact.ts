import type { FactDefinition } from '../../model/fact.ts'
import type { Question } from '../../model/questionnaire.ts'
import { prover } from '../../proof/prover.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import { askedWhen } from '../../questionnaire/asked-when.ts'
import type { PlacedQuestion } from '../../questionnaire/read-questionnaire.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'facts:',
  '  seats: { type: number, label: { en: Seats } }',
  '  region: { type: choice, label: { en: Region }, choices: { emea: { en: Europe }, apac: { en: Asia } } }',
)
const asking = (...rows: readonly (readonly string[])[]) => ({
  pages: { 'ask.md': questionPage(['Id', 'Question', 'Condition', 'Fact'], ...rows) },
  manifest,
})

export const twoQuestionsOneFact: Rule = {
  code: 'FL1220',
  why: 'Of two answers for one fact the last would count, and nobody chose it.',
  scope: 'page',
  ok: [asking(['a', 'How many here?', "region == 'emea'", 'seats'], ['b', 'How many?', "region == 'apac'", 'seats'])],
  bad: [
    { ...asking(['a', 'How many?', '', 'seats'], ['b', 'How many more?', '', 'seats']), at: ['ask.md:8:25'] },
    {
      ...asking(['a', 'How many?', "region == 'emea'", 'seats'], ['b', 'How many more?', '', 'seats']),
      at: ['ask.md:8:25'],
    },
  ],
  *check({ compiled }) {
    for (const { questions, definitions, conditions } of compiled.questionnaires) {
      // What is wrong with one condition is said there; nothing is known of the others then.
      if (conditions.diagnostics.length > 0) continue
      const together = askedTogether(questions, definitions)
      const becoming = Map.groupBy(questions, ({ question }) => question.fact)
      for (const [fact, of] of becoming) {
        for (const [at, { question, written }] of fact === null ? [] : of.slice(0, mostQuestions).entries()) {
          const [other] = of.slice(0, at).flatMap((earlier) => {
            const witness = together(question, earlier.question)
            return witness === null ? [] : [{ ...earlier, witness }]
          })
          if (other === undefined || fact === null) continue
          const words = { fact, other: other.question.id, witness: other.witness }
          const related = [{ message: 'the other question', span: other.written.id.span }]
          yield withRelated(diagnose('FL1220', (written.cells.fact ?? written.id).span, words), related)
        }
      }
    }
  },
}

/** What nobody writes by hand is not held against itself. */
const mostQuestions = 50

/** Tells of two questions a customer who is asked both, in words; `null` where there is none, or nobody can tell. */
function askedTogether(questions: readonly PlacedQuestion[], definitions: readonly FactDefinition[]) {
  const when = askedWhen(
    questions.map(({ question }) => question),
    definitions,
  )
  const { satisfiable } = prover(when.definitions)
  return (one: Question, other: Question): string | null => {
    const [first, second] = [when.of(one), when.of(other)]
    const proof = first === null || second === null ? null : satisfiable(...first, ...second)
    if (proof?.kind !== 'witness') return null
    const traits = proof.witness.traits.filter(({ fact }) => !when.isAsking(fact))
    return witnessWords({ ...proof.witness, traits }, definitions)
  }
}
