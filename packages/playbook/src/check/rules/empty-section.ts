import type { Heading } from 'mdast'
import { nodeSpan } from '../../reader/node-span.ts'
import { visibleText } from '../../reader/visible-text.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const emptySection: Rule = {
  code: 'FL0623',
  why: 'A heading promises something: where nothing follows, a reader looks for what was lost.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '## B', '### C', 'Text.') } }],
  bad: [{ pages: { 'a.md': page('# A', '## B', '', '## C', 'Text.', '', '## D') }, at: ['a.md:2:1', 'a.md:7:1'] }],
  *check({ playbook }) {
    for (const { root, file, steps } of playbook.pages) {
      // A step without anything is said to be one elsewhere.
      const ofSteps = new Set(steps.map(({ title }) => title.span.start.offset))
      const blocks = root.children.filter(({ type }) => type !== 'definition' && type !== 'yaml')
      for (const [index, block] of blocks.entries()) {
        if (block.type !== 'heading' || block.depth === 1 || visibleText(block) === '') continue
        const next = blocks[index + 1]
        const span = nodeSpan(block, file)
        if (endsSection(block, next) && !ofSteps.has(span.start.offset)) {
          yield diagnose('FL0623', span, { text: visibleText(block) })
        }
      }
    }
  },
}

function endsSection(
  { depth }: Heading,
  next: { readonly type: string; readonly depth?: number } | undefined,
): boolean {
  return next === undefined || (next.type === 'heading' && (next.depth ?? 6) <= depth)
}
