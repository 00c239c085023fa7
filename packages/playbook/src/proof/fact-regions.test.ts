import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Requirement } from '../condition/requirement.ts'
import type { FactDefinition } from '../model/fact.ts'
import { factRegions } from './fact-regions.ts'

const base = { label: {}, help: null, source: { file: 'playbook.yaml', line: 1, column: 1 } }
const facts: readonly FactDefinition[] = [
  { ...base, id: 'seats', type: 'number', unit: null },
  { ...base, id: 'live', type: 'date' },
  { ...base, id: 'sources', type: 'set', choices: ['box', 'mail'].map((id) => ({ id, label: {} })) },
  { ...base, id: 'country', type: 'text' },
]

const many: Requirement = { kind: 'compare', fact: 'seats', operator: '>=', value: 500 }
const box: Requirement = { kind: 'includes', fact: 'sources', value: 'box' }

test('[P141] what several requirements ask of a fact is put together; facts that none of them reads are left out', () => {
  const few: Requirement = { kind: 'not', of: { kind: 'compare', fact: 'seats', operator: '>', value: 900 } }
  const asked = factRegions([many, { kind: 'all', of: [few, box] }], facts)
  assert.deepEqual([...asked.keys()], ['seats', 'sources'])
  assert.deepEqual(
    asked.get('seats')?.regions.map(({ interval }) => interval),
    [
      { from: 0, to: 499 },
      { from: 500, to: 900 },
      { from: 901, to: null },
    ],
  )
  assert.deepEqual(asked.get('sources')?.members, ['box'])
  assert.equal(asked.get('seats')?.isOpaque, false)
})

test('[P141] of a fact that a part without words reads the regions are not all there is to know: what it names is likely', () => {
  const text = "seats % 3 == 0 || country.startsWith('N') || live.endsWith('2026-03-01')"
  const asked = factRegions([many, { kind: 'opaque', text, facts: ['seats', 'live', 'country', 'lost'] }], facts)
  assert.deepEqual([...asked.keys()], ['seats', 'live', 'country'])
  assert.equal(asked.get('seats')?.isOpaque, true)
  assert.ok(asked.get('seats')?.near.includes(3))
  assert.deepEqual(asked.get('live')?.near, ['2026-02-28', '2026-03-01', '2026-03-02'])
  assert.ok(asked.get('country')?.near.includes('N'))
})
