import { questionColumnNames } from '../../questionnaire/question-columns.ts'
import { diagnose } from '../diagnose.ts'
import { hintAmong } from '../did-you-mean.ts'
import { questionPage } from '../question-page.ts'
import type { Rule } from '../rule.ts'

export const unknownQuestionColumn: Rule = {
  code: 'FL1204',
  why: 'Bounds under a header that is misspelt are kept by nobody, and a condition asks nothing.',
  scope: 'page',
  ok: [{ pages: { 'ask.md': questionPage(['Key', 'Question', 'Required'], ['volume', 'How much?', 'M']) } }],
  bad: [
    {
      pages: { 'ask.md': questionPage(['Id', 'Question', 'Requird'], ['volume', 'How much?', 'M']) },
      at: ['ask.md:5:17'],
    },
  ],
  *check({ compiled }) {
    const hint = hintAmong(questionColumnNames)
    const pages = compiled.questionnaires.flatMap(({ model, translations }) => [model, ...translations])
    for (const { value, span } of pages.flatMap(({ sections }) => sections.flatMap((of) => of.otherColumns))) {
      yield diagnose('FL1204', span, { column: value, hint: hint(value) })
    }
  },
}
