import { prover } from '../../proof/prover.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import { askedWhen } from '../../questionnaire/asked-when.ts'
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
      if (conditions.diagnostics.length > 0) continue
      const whenAsked = askedWhen(questions.map(({ question }) => question))
      const { satisfiable } = prover(definitions)
      const becoming = Map.groupBy(
        questions.filter(({ question }) => question.fact !== null),
        ({ question }) => question.fact ?? '',
      )
      for (const [fact, of] of becoming) {
        for (const [at, { question, written }] of of.slice(0, mostQuestions).entries()) {
          for (const other of of.slice(0, at)) {
            const proof = satisfiable(...whenAsked(question), ...whenAsked(other.question))
            if (proof.kind !== 'witness') continue
            const words = { fact, other: other.question.id, witness: witnessWords(proof.witness, definitions) }
            const related = [{ message: 'the other question', span: other.written.id.span }]
            yield withRelated(diagnose('FL1220', (written.cells.fact ?? written.id).span, words), related)
            break
          }
        }
      }
    }
  },
}

/** What nobody writes by hand is not held against itself. */
const mostQuestions = 50
