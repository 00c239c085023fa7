import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('facts:', '  seats: { type: number, label: { en: Seats } }')
const table = (cell: string) =>
  page(
    '# Help',
    '',
    'Decision Table: **Who helps**',
    '',
    '| Seats | Who |',
    '|-|-|',
    '| >= 500 | Ana |',
    '| < 500 | Bo |',
    `| ${cell} | Cy |`,
  )

export const decisionRowForNobody: Rule = {
  code: 'FL1025',
  why: 'A row that no customer meets is never read; its bounds were most likely put the wrong way round.',
  scope: 'page',
  ok: [{ pages: { 'a.md': table('500') }, manifest, also: ['FL1024'] }],
  bad: [{ pages: { 'a.md': table('900–600') }, manifest, at: ['a.md:9:1'] }],
  *check({ decisions, proverOf }) {
    for (const { model, table } of decisions) {
      for (const [index, { condition }] of table?.rows.entries() ?? []) {
        const span = model.written.rows[index]?.span
        if (condition === null || span === undefined) continue
        if (proverOf(model).satisfiable(condition.requirement).kind !== 'never') continue
        yield diagnose('FL1025', span, { title: model.written.label.text })
      }
    }
  },
}
