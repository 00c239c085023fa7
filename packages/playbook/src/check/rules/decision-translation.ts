import type { Requirement } from '../../condition/requirement.ts'
import type { ReadTable } from '../../decision/decision-tables.ts'
import type { Prover } from '../../proof/prover.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'languages: { en: en, de: de }',
  'facts:',
  '  seats: { type: number, label: { en: Seats, de: Plätze } }',
)
const english = page(
  '# Help',
  '',
  'Decision Table: **Who helps**',
  '',
  '| Seats | Who |',
  '|-|-|',
  '| 500 or more | Ana |',
  '| < 500 | Bo |',
)
const german = (...rows: readonly string[]) =>
  page('# Hilfe', '', 'Entscheidungstabelle: **Wer hilft**', '', '| Plätze | Wer |', '|-|-|', ...rows)

export const decisionTranslation: Rule = {
  code: 'FL1026',
  why: 'Readers of the other language are sent to somebody else.',
  scope: 'playbook',
  ok: [{ pages: { 'en/a.md': english, 'de/a.md': german('| ab 500 | Ana |', '| unter 500 | Bo |') }, manifest }],
  bad: [
    {
      pages: { 'en/a.md': english, 'de/a.md': german('| über 500 | Ana |', '| unter 500 | Bo |') },
      manifest,
      at: ['de/a.md:7:1'],
    },
    { pages: { 'en/a.md': english, 'de/a.md': german('| ab 500 | Ana |') }, manifest, at: ['de/a.md:3:1'] },
  ],
  *check({ decisions, proverOf }) {
    for (const { model, translations, table } of decisions) {
      for (const other of table === null ? [] : translations) yield* differences(other, model, proverOf(model))
    }
  },
}

function* differences(other: ReadTable, model: ReadTable, prover: Prover) {
  const { label, columns, rows } = other.written
  if (columns.length === 0 || other.unreadable.length > 0) return
  const { language } = model.written.page
  const related = [{ message: 'first here', span: model.written.label.span }]
  const words = { title: label.text, language }
  for (const { found, expected } of sizes(other, model)) {
    if (found === expected) continue
    yield withRelated(diagnose('FL1026', label.span, { ...words, found, expected }), related)
    return
  }
  for (const [index, row] of rows.entries()) {
    const [found, expected] = [other.conditions[index] ?? null, model.conditions[index] ?? null]
    if (found?.text === expected?.text || isSame(found?.requirement, expected?.requirement, prover)) continue
    const told = { found: `row for "${found?.text ?? 'everybody'}"`, expected: `"${expected?.text ?? 'everybody'}"` }
    const first = model.written.rows[index]?.span ?? model.written.label.span
    yield withRelated(diagnose('FL1026', row.span, { ...words, ...told }), [{ message: 'first here', span: first }])
  }
}

function sizes(other: ReadTable, model: ReadTable): readonly { found: string; expected: string }[] {
  const rows = ({ written }: ReadTable) => counted(written.rows.length, 'row')
  const answers = ({ written }: ReadTable) =>
    counted(written.columns.filter(({ fact }) => fact === null).length, 'answer')
  return [rows, answers].map((count) => ({ found: count(other), expected: count(model) }))
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function isSame(one: Requirement | undefined, other: Requirement | undefined, { satisfiable }: Prover): boolean {
  const everybody: Requirement = { kind: 'all', of: [] }
  const [a, b] = [one ?? everybody, other ?? everybody]
  const not = (of: Requirement): Requirement => ({ kind: 'not', of })
  return satisfiable(a, not(b)).kind === 'never' && satisfiable(b, not(a)).kind === 'never'
}
