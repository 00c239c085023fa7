import { readKind } from '../../reader/kind-words.ts'
import type { Label, Page } from '../../reader/page.ts'
import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'

const step = ['## Write', 'Primary Role: **FE**', '', 'Write it.']

export const pageKind: Rule = {
  code: 'FL1202',
  why: 'A kind that is misspelt, or stands elsewhere, makes no questionnaire: its questions are prose, and nobody is asked.',
  scope: 'page',
  ok: [
    { pages: { 'ask.md': questionPage(['Id', 'Question'], ['volume', 'How much?']), 'a.md': page('# Plan', ...step) } },
  ],
  bad: [
    { pages: { 'a.md': page('# Plan', 'Kind: **Questionaire**', ...step) }, at: ['a.md:2:1'] },
    { pages: { 'a.md': page('# Plan', 'Kind: **Workshop**', ...step) }, at: ['a.md:2:1'] },
    { pages: { 'a.md': page('# Plan', ...step, '', 'Kind: **Questionnaire**') }, at: ['a.md:7:1'] },
  ],
  *check({ playbook }) {
    for (const page of playbook.pages) {
      for (const label of kindsOf(page)) {
        const isMeant = readKind(label.text) === 'questionnaire'
        const expected = isMeant ? 'it under the title, once' : '"Questionnaire", on a page that asks'
        yield diagnose('FL1202', label.span, { kind: label.text, expected })
      }
    }
  },
}

/** The kinds of a page but the one that makes it a questionnaire. */
function kindsOf({ labels, steps, isQuestionnaire }: Page): readonly Label[] {
  const kinds = [...labels, ...steps.flatMap((step) => step.labels)].filter(({ kind }) => kind === 'kind')
  const own = isQuestionnaire ? kinds.find(({ text }) => readKind(text) === 'questionnaire') : undefined
  return kinds.filter((label) => label !== own)
}
