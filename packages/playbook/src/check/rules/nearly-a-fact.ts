import { routingHeaders } from '../../decision/routing/routing-columns.ts'
import { diagnose } from '../diagnose.ts'
import { didYouMean } from '../did-you-mean.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'facts:',
  '  seats: { type: number, label: { en: Seats } }',
  '  region: { type: text, label: { en: Region } }',
)
const table = (heading: string, cell: string) =>
  page(
    '# Help',
    '',
    'Decision Table: **Who helps**',
    '',
    `| Region | ${heading} | Who |`,
    '|-|-|-|',
    `| - | ${cell} | Ana |`,
  )

export const nearlyAFact: Rule = {
  code: 'FL1022',
  why: 'A column with a misspelt heading is taken for an answer: the table then decides without it.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': table('Seats', '-') }, manifest },
    { pages: { 'a.md': table('How', 'By phone') }, manifest },
  ],
  bad: [{ pages: { 'a.md': table('Seat', '-') }, manifest, at: ['a.md:5:10'] }],
  *check({ decisions, compiled }) {
    const names = (compiled.release?.facts ?? []).flatMap(({ id, label }) => [id, ...Object.values(label)])
    for (const { written } of decisions.flatMap(({ model, translations }) => [model, ...translations])) {
      for (const { fact, routing, value, span } of written.columns) {
        const isAnswer = fact === null && routing === null && value !== ''
        const known = written.isRouting ? [...names, ...routingHeaders] : names
        const hint = isAnswer ? didYouMean(value, known) : ''
        if (hint !== '') yield diagnose('FL1022', span, { column: value, hint })
      }
    }
  },
}
