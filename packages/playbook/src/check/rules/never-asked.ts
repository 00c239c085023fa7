import { prover } from '../../proof/prover.ts'
import { askedWhen } from '../../questionnaire/asked-when.ts'
import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('facts:', '  seats: { type: number, label: { en: Seats } }')
const asking = (...rows: readonly (readonly string[])[]) => ({
  pages: { 'ask.md': questionPage(['Id', 'Question', 'Type', 'Allowed', 'Condition'], ...rows) },
  manifest,
})

export const neverAsked: Rule = {
  code: 'FL1216',
  why: 'A question that nobody is ever asked is believed to be covered.',
  scope: 'page',
  ok: [
    asking(['a', 'How many?', 'number', '1–10', ''], ['b', 'Why?', 'text', '', 'a > 5 && seats > 100']),
    asking(['a', 'How many?', 'number', '1–10', 'seats > 5'], ['b', 'Why?', 'text', '', 'a > 5 || seats < 5']),
  ],
  bad: [
    { ...asking(['a', 'Why?', 'text', '', 'seats > 9 && seats < 5']), at: ['ask.md:7:22'] },
    {
      ...asking(['a', 'How many?', 'number', '1–10', ''], ['b', 'Why?', 'text', '', 'a > 10']),
      at: ['ask.md:8:22'],
    },
    {
      ...asking(['a', 'Is it so?', 'yes/no', '', 'seats > 5'], ['b', 'Why?', 'text', '', 'a && seats < 5']),
      at: ['ask.md:8:22'],
    },
  ],
  *check({ compiled }) {
    for (const { questionnaire, questions, definitions, conditions } of compiled.questionnaires) {
      // What is wrong with one condition is said there; nothing is known of the others then.
      if (questionnaire === null || conditions.diagnostics.length > 0) continue
      const when = askedWhen(
        questions.map(({ question }) => question),
        definitions,
      )
      const { satisfiable } = prover(when.definitions)
      for (const { question, written, section } of questions) {
        const requirements = question.condition === null ? null : when.of(question)
        if (requirements === null || satisfiable(...requirements).kind !== 'never') continue
        const label = section.labels.find(({ kind }) => kind === 'condition')
        const span = written.cells.condition?.span ?? label?.span ?? written.span
        yield diagnose('FL1216', span, { id: question.id, text: question.condition?.text ?? '' })
      }
    }
  },
}
