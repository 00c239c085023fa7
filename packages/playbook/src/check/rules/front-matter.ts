import { parseDocument } from 'yaml'
import { textSpan } from '../../reader/node-span.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const frontMatter: Rule = {
  code: 'FL0101',
  why: 'Front matter that no tool can read is lost to every tool but the eye.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('---', '# a comment', 'title: Plan', '---', '# Plan') } }],
  bad: [{ pages: { 'a.md': page('---', 'title Plan', 'owner: x', '---', '# Plan') }, at: ['a.md:2:1'] }],
  *check({ playbook }) {
    for (const { file, text, root } of playbook.pages) {
      const node = root.children[0]
      if (node?.type !== 'yaml') continue
      const start = text.indexOf('\n') + 1
      const document = parseDocument(node.value, { prettyErrors: false })
      const [error] = document.errors
      if (error === undefined) continue
      const range = { start: start + error.pos[0], end: start + Math.max(error.pos[1], error.pos[0] + 1) }
      const problem = (error.message.split('\n')[0] ?? '').replace(/[.\s]+$/, '')
      yield diagnose('FL0101', textSpan(file, text, range), { problem })
    }
  },
}
