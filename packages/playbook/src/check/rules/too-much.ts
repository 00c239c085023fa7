import { firstLeftOut } from '../../markdown/limit-text.ts'
import { textSpan } from '../../reader/node-span.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const tooMuch: Rule = {
  code: 'FL0229',
  why: 'A paragraph with thousands of marks would keep everybody waiting who reads, checks or serves the page. What is left out of it might have been meant.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# Plan', `${'> '.repeat(100)}Deep.`) } }],
  bad: [{ pages: { 'a.md': page('# Plan', `${'> '.repeat(102)}Deeper.`) }, at: ['a.md:2:201'] }],
  *check({ playbook }) {
    for (const { file, text } of playbook.pages) {
      const at = firstLeftOut(text)
      if (at !== null) yield diagnose('FL0229', textSpan(file, text, { start: at, end: at + 1 }))
    }
  },
}
