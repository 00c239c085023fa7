import type { Nodes, RootContent } from 'mdast'
import { questionColumn } from '../../questionnaire/question-columns.ts'
import { isQuestionTable } from '../../questionnaire/written-sections.ts'
import { nodeSpan } from '../../reader/node-span.ts'
import { visibleText } from '../../reader/visible-text.ts'
import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import type { Rule } from '../rule.ts'

const asked = questionPage(['Id', 'Question'], ['a', 'How much?'])
const more = (...lines: readonly string[]) => ({ 'ask.md': `${asked}\n## More\n\n${lines.join('\n')}\n` })

export const questionTableNotRead: Rule = {
  code: 'FL1230',
  why: 'What looks like a table to its author is text to every reader of Markdown, and its questions are asked of nobody.',
  scope: 'page',
  ok: [{ pages: more('| Id | Question |', '|-|-|', '| b | How many? |') }],
  bad: [
    { pages: more('| Id | Question | Type |', '|-|-|', '| b | How many? | number |'), at: ['ask.md:11:1'] },
    { pages: more('- Look:', '', '  | Id | Question |', '  |-|-|', '  | b | How many? |'), at: ['ask.md:13:3'] },
    { pages: more('> | Id | Question |', '> |-|-|', '> | b | How many? |'), at: ['ask.md:11:3'] },
  ],
  *check({ playbook }) {
    for (const { root, file } of playbook.pages.filter((page) => page.isQuestionnaire)) {
      for (const { node, what } of unread(root.children)) yield diagnose('FL1230', nodeSpan(node, file), { what })
    }
  },
}

function* unread(blocks: readonly RootContent[], isInside = false): Iterable<{ node: Nodes; what: string }> {
  for (const node of blocks) {
    if (node.type === 'table' && isInside && isQuestionTable(node)) {
      yield { node, what: 'question table in a list or a quotation' }
    } else if (node.type === 'paragraph' && isHeader(visibleText(node))) {
      yield { node, what: 'header of a question table in a paragraph' }
    } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
      yield* unread(node.children, true)
    }
  }
}

/** Whether a text begins as a question table does. */
function isHeader(text: string): boolean {
  const columns = text.split('|', 12).map((cell) => questionColumn(cell))
  return columns.slice(0, 2).includes('id') && columns.includes('question')
}
