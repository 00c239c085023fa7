import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import type { Rule } from '../rule.ts'

const columns = ['Id', 'Question']

export const cellBeyond: Rule = {
  code: 'FL1229',
  why: 'Two questions on one line are one, and the second is asked of nobody.',
  scope: 'page',
  ok: [{ pages: { 'ask.md': questionPage(columns, ['a', 'How much?'], ['b', 'Which, a\\|b?']) } }],
  bad: [
    { pages: { 'ask.md': questionPage(columns, ['a', 'How much?', '', 'b', 'How many?']) }, at: ['ask.md:7:20'] },
    { pages: { 'ask.md': questionPage(columns, ['a', 'Which, a|b?']) }, at: ['ask.md:7:15'] },
  ],
  *check({ compiled }) {
    const pages = compiled.questionnaires.flatMap(({ model, translations }) => [model, ...translations])
    const questions = pages.flatMap(({ sections }) => sections.flatMap((section) => section.questions))
    for (const { value, span } of questions.flatMap(({ beyond }) => beyond ?? [])) {
      yield diagnose('FL1229', span, { cell: value })
    }
  },
}
