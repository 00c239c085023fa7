import { nodeSpan } from '../../reader/node-span.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const tableWithoutRows: Rule = {
  code: 'FL0613',
  why: 'A table of nothing but its header: the rows were lost, or never written.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '| Name | Size |', '|-|-|', '| One | 1 |') } }],
  bad: [{ pages: { 'a.md': page('# A', '| Name | Size |', '|-|-|', '', 'Text.') }, at: ['a.md:2:1'] }],
  *check({ nodes }) {
    for (const { page, tables } of nodes) {
      for (const table of tables) {
        if (table.children.length < 2) yield diagnose('FL0613', nodeSpan(table, page.file))
      }
    }
  },
}
