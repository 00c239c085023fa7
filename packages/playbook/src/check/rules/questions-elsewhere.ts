import type { Table } from 'mdast'
import { questionColumn } from '../../questionnaire/question-columns.ts'
import { isQuestionTable } from '../../questionnaire/written-sections.ts'
import { nodeSpan } from '../../reader/node-span.ts'
import { visibleText } from '../../reader/visible-text.ts'
import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'

const rows = ['| Id | Question | Type |', '|-|-|-|', '| volume | How much? | number |']

export const questionsElsewhere: Rule = {
  code: 'FL1227',
  why: 'Whoever wrote the table believes that somebody is asked.',
  scope: 'page',
  ok: [
    { pages: { 'ask.md': questionPage(['Id', 'Question', 'Type'], ['volume', 'How much?', 'number']) } },
    {
      pages: { 'a.md': page('# Answers', '', '| Id | Question | Answer |', '|-|-|-|', '| a | How much? | Little. |') },
    },
  ],
  bad: [{ pages: { 'a.md': page('# Ask', '', ...rows) }, at: ['a.md:3:1'] }],
  *check({ playbook }) {
    for (const { root, file, isQuestionnaire } of playbook.pages) {
      for (const node of isQuestionnaire ? [] : root.children) {
        if (node.type === 'table' && asks(node)) yield diagnose('FL1227', nodeSpan(node, file))
      }
    }
  },
}

/** Whether a table is one of questions and says what their answers can be, which other tables of questions do not. */
function asks(table: Table): boolean {
  const columns = table.children[0]?.children.map((cell) => questionColumn(visibleText(cell))) ?? []
  return (
    isQuestionTable(table) && columns.some((column) => column === 'type' || column === 'allowed' || column === 'fact')
  )
}
