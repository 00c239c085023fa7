import { isQuestionTable } from '../../questionnaire/written-sections.ts'
import { nodeSpan } from '../../reader/node-span.ts'
import { readTaskTable } from '../../reader/task-table.ts'
import { markdownTable } from '../../reader/written-table.ts'
import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import type { Rule } from '../rule.ts'

const asked = questionPage(['Id', 'Question'], ['volume', 'How much?'])
const tasks = ['', '## Do', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 11 | Read it | M | FE |', '']

export const tasksOnQuestionnaire: Rule = {
  code: 'FL1203',
  why: 'A page that asks is no process; work that is written on it is in nobody’s plan.',
  scope: 'page',
  ok: [{ pages: { 'ask.md': asked, 'do.md': ['# Do', ...tasks].join('\n') } }],
  bad: [{ pages: { 'ask.md': `${asked}${tasks.join('\n')}` }, at: ['ask.md:10:1'] }],
  *check({ playbook }) {
    for (const { root, file } of playbook.pages.filter((page) => page.isQuestionnaire)) {
      for (const node of root.children) {
        if (node.type !== 'table' || isQuestionTable(node)) continue
        if (readTaskTable(markdownTable(node, file)) !== null) yield diagnose('FL1203', nodeSpan(node, file))
      }
    }
  },
}
