import type { RootContent } from 'mdast'
import { nodeSpan } from '../../reader/node-span.ts'
import { visibleText } from '../../reader/visible-text.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const labels = ['Primary Role: **Engineer**', 'Applies To: **Mail**', '']

export const boldHeading: Rule = {
  code: 'FL0624',
  why: 'Bold text looks like a heading and is none: the step is missing, and the one above it has two leads.',
  scope: 'page',
  ok: [
    {
      pages: { 'a.md': page('# A', '## B', ...labels, '**Beware**', '', 'Write it.', '', '## C', ...labels, 'Do it.') },
    },
    {
      pages: { 'a.md': page('# A', '## B', '**Primary Role: Engineer**', '', 'Applies To: **Mail**', '', 'Write it.') },
    },
  ],
  bad: [
    {
      pages: { 'a.md': page('# A', '## B', ...labels, 'Write it.', '', '**C**', '', ...labels, 'Do it.') },
      at: ['a.md:8:1'],
    },
  ],
  *check({ playbook }) {
    for (const { root, file, labels, steps } of playbook.pages) {
      const ofLabels = new Set([...labels, ...steps.flatMap((step) => step.labels)].map(({ block }) => block))
      for (const [index, block] of root.children.entries()) {
        if (!isBold(block) || ofLabels.has(index) || !ofLabels.has(index + 1)) continue
        yield diagnose('FL0624', nodeSpan(block, file), { text: visibleText(block) })
      }
    }
  },
}

function isBold(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'strong'
}
