import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const columns = ['Id', 'Question']

export const noQuestions: Rule = {
  code: 'FL1201',
  why: 'A task that sends it out sends nothing: most often the first column is not called Id, or the table is missing.',
  scope: 'page',
  ok: [{ pages: { 'ask.md': questionPage(columns, ['volume', 'How much?']) } }],
  bad: [
    { pages: { 'ask.md': page('# Ask', 'Kind: **Questionnaire**', '', 'How much?') }, at: ['ask.md:1:1'] },
    { pages: { 'ask.md': questionPage(['Question', 'Id'], ['How much?', 'volume']) }, at: ['ask.md:1:1'] },
    { pages: { 'ask.md': questionPage(columns) }, at: ['ask.md:1:1'] },
  ],
  *check({ compiled }) {
    for (const { page, sections } of compiled.questionnaires.flatMap(({ model, translations }) => [
      model,
      ...translations,
    ])) {
      if (sections.some(({ questions }) => questions.length > 0)) continue
      yield diagnose('FL1201', page.title?.span ?? startOfPage(page))
    }
  },
}
