import { diagnose, withFix } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('facts:', '  seats: { type: number, label: { en: Seats } }')
const columns = ['Id', 'Question', 'Condition', 'Help']
const asking = (condition: string) => questionPage(columns, ['a', 'Why?', condition, 'Say it.'])

export const barsInCondition: Rule = {
  code: 'FL1228',
  why: 'A table ends a cell at each bar: every other program cuts the condition in two, and moves what follows to the right.',
  scope: 'page',
  ok: [
    { pages: { 'ask.md': asking('seats > 9 \\|\\| seats < 5') }, manifest },
    { pages: { 'ask.md': asking('seats > 9 && seats < 50') }, manifest },
  ],
  bad: [
    {
      pages: { 'ask.md': asking('seats > 9 || seats < 5 || seats == 7') },
      manifest,
      at: ['ask.md:7:24', 'ask.md:7:37'],
      fixed: { 'ask.md': asking('seats > 9 \\|\\| seats < 5 \\|\\| seats == 7') },
    },
  ],
  *check({ compiled }) {
    const pages = compiled.questionnaires.flatMap(({ model, translations }) => [model, ...translations])
    const questions = pages.flatMap(({ sections }) => sections.flatMap((section) => section.questions))
    for (const span of questions.flatMap(({ bars }) => bars)) {
      yield withFix(diagnose('FL1228', span), { title: 'Write "\\|\\|"', edits: [{ span, text: '\\|\\|' }] })
    }
  },
}
