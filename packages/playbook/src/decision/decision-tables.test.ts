import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { page } from '../check/rule.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import type { KnownFacts } from '../model/fact.ts'
import { rowFor } from './row-for.ts'

const manifest = page(
  'languages: { en: en, de: de }',
  'facts:',
  '  seats: { type: number, label: { en: Seats, de: Plätze }, unit: { en: seats } }',
  '  region: { type: choice, label: { en: Region, de: Region }, choices: { emea: { en: Europe, de: Europa }, apac: { en: Asia, de: Asien } } }',
)
const english = page(
  '# Who helps',
  '',
  'Decision Table: **Who helps**',
  '',
  '| Seats | Region | Who | How |',
  '|-|-|-|-|',
  '| 500 or more | Europe | [Ana](ana.md) | By phone |',
  '| 500 or more | Asia | Bo | By mail |',
  '| < 500 | - | 100 | O |',
)
const german = page(
  '# Wer hilft',
  '',
  'Entscheidungstabelle: **Wer hilft**',
  '',
  '| Plätze | Region | Wer | Wie |',
  '|-|-|-|-|',
  '| ab 500 | Europa | Ana | Telefon |',
  '| mindestens 500 | Asien | Bo | Post |',
  '| unter 500 | alle | Wer da ist | Gar nicht |',
)

function release(pages: Readonly<Record<string, string>>) {
  const files = Object.entries(pages).map(([file, text]) => ({ file, text }))
  const compiled = compile(readPlaybook(files, readManifest('playbook.yaml', manifest)))
  assert.ok(compiled.release, JSON.stringify(compiled.diagnostics))
  return compiled.release
}

function only(pages: Readonly<Record<string, string>>): DecisionTable {
  const [table, ...others] = release(pages).decisions
  assert.ok(table)
  assert.equal(others.length, 0)
  return table
}

test('[P150] a marked table compiles to rows with conditions, in every language that has it', () => {
  const table = only({ 'en/helpers.md': english, 'de/helpers.md': german })
  assert.equal(table.id, 'helpers:who-helps')
  assert.deepEqual(table.title, { en: 'Who helps', de: 'Wer hilft' })
  assert.deepEqual(table.inputs, ['seats', 'region'])
  assert.deepEqual(table.outputs, [
    { en: 'Who', de: 'Wer' },
    { en: 'How', de: 'Wie' },
  ])
  assert.deepEqual(
    table.rows.map(({ condition }) => condition?.text),
    ["seats >= 500 && region == 'emea'", "seats >= 500 && region == 'apac'", 'seats < 500'],
  )
  assert.deepEqual(table.rows[0]?.answers, [
    { en: 'Ana', de: 'Ana' },
    { en: 'By phone', de: 'Telefon' },
  ])
  assert.deepEqual(table.rows[2]?.source.de, { file: 'de/helpers.md', line: 9, column: 1 })
  assert.deepEqual(table.source.en, { file: 'en/helpers.md', line: 3, column: 1 })
})

test('[P150] a decision table yields no task, whatever its cells look like', () => {
  const step = ['## Ask', '', 'Primary Role: **FE**', '', 'Decision Table: **Which**', '']
  const rows = ['| Seats | Name | M/O | Role |', '|-|-|-|-|', '| 100 | Ana | M | FE |', '| 200 | Bo | O | FE |']
  const { decisions, processes } = release({ 'en/a.md': page('# Plan', '', ...step, ...rows) })
  assert.equal(decisions.length, 1)
  assert.deepEqual(
    processes.flatMap(({ steps }) => steps.flatMap(({ tasks }) => tasks.map(({ form }) => form))),
    ['step'],
  )
})

test('[P150] a table that is not marked, or cannot be put to use, decides nothing', () => {
  const plain = english.replace('Decision Table: **Who helps**', 'Who helps:')
  assert.deepEqual(release({ 'en/helpers.md': plain }).decisions, [])
  assert.deepEqual(release({ 'en/helpers.md': english.replace('500 or more', 'many') }).decisions, [])
  assert.deepEqual(
    release({ 'en/helpers.md': english.replaceAll('Seats', 'Chairs').replace('| Region', '| Where') }).decisions,
    [],
  )
})

test('[P151] the row for a customer is the one that holds; what is missing is named', () => {
  const { decisions, facts } = release({ 'en/helpers.md': english })
  const [table] = decisions
  assert.ok(table)
  const decided = (known: KnownFacts) => {
    const result = rowFor(table, known, facts)
    return result.kind === 'row' ? result.row.answers[0]?.en : result.kind === 'unknown' ? result.missing : 'none'
  }
  assert.equal(decided({ seats: 500, region: 'emea' }), 'Ana')
  assert.equal(decided({ seats: 499 }), '100')
  assert.deepEqual(decided({ seats: 500 }), ['region'])
  assert.deepEqual(decided({}), ['seats', 'region'])
  assert.deepEqual(decided({ region: 'apac' }), ['seats'])
  const europe = only({ 'en/helpers.md': english.replace('Asia', 'Europe').replace('< 500 | -', '< 500 | Europe') })
  assert.deepEqual(rowFor(europe, { region: 'apac' }, facts), { kind: 'none' })
  const holed = only({ 'en/helpers.md': english.replace('< 500', '< 100') })
  assert.deepEqual(rowFor(holed, { seats: 200, region: 'emea' }, facts), { kind: 'none' })
})

test('[P151] for every customer a sound table answers with the row that the bounds say (seed 151)', () => {
  const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(bounds, fc.integer({ min: 0, max: 32 }), (cuts, seats) => {
      const starts = [0, ...cuts.toSorted((a, b) => a - b)]
      const rows = starts.map((from, index) => {
        const to = starts[index + 1]
        return `| ${to === undefined ? `${from} or more` : `${from}–${to - 1}`} | ${from} |`
      })
      const text = page('# A', '', 'Decision Table: **T**', '', '| Seats | Answer |', '|-|-|', ...rows)
      const { decisions, facts } = release({ 'en/a.md': text })
      const [table] = decisions
      assert.ok(table)
      const result = rowFor(table, { seats }, facts)
      const expected = starts.findLast((from) => from <= seats)
      assert.equal(result.kind === 'row' ? result.row.answers[0]?.en : result.kind, String(expected))
    }),
    { seed: 151, numRuns: 100 },
  )
})
