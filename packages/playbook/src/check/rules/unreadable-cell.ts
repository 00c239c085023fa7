import { localize } from '../../model/localized.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'facts:',
  '  seats: { type: number, label: { en: Seats } }',
  '  managed: { type: yes-no, label: { en: Managed } }',
)
const table = (first: string, second: string) =>
  page(
    '# Help',
    '',
    'Decision Table: **Who helps**',
    '',
    '| Seats | Managed | Who |',
    '|-|-|-|',
    `| ${first} | ${second} | Ana |`,
    '| < 500 | - | Bo |',
    '| >= 500 | No | Cy |',
  )

export const unreadableCell: Rule = {
  code: 'FL1021',
  why: 'A cell that cannot be read decides nothing; rather than guess, the whole table is left out.',
  scope: 'page',
  ok: [{ pages: { 'a.md': table('500 or more', 'Yes') }, manifest }],
  bad: [
    { pages: { 'a.md': table('many', 'Yes') }, manifest, at: ['a.md:7:1'] },
    { pages: { 'a.md': table('>= 500', 'perhaps') }, manifest, at: ['a.md:7:10'] },
  ],
  *check({ decisions }) {
    for (const { unreadable } of decisions.flatMap(({ model, translations }) => [model, ...translations])) {
      for (const { cell, fact, expected } of unreadable) {
        const name = `"${localize<string>(fact.label, 'en', 'en') ?? fact.id}"`
        yield diagnose('FL1021', cell.span, { cell: cell.value, fact: name, expected })
      }
    }
  },
}
