import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactDefinition, FactValue } from '@fairlead/playbook'
import { aSource } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aRun } from '../fixtures/a-run.ts'
import { factsOf } from '../state/records.ts'

const asked = { help: null, source: aSource }
const facts: readonly FactDefinition[] = [
  { ...asked, id: 'budget', label: { en: 'Budget' }, type: 'money', currency: 'EUR' },
  { ...asked, id: 'go_live', label: { en: 'Go-live' }, type: 'date' },
  { ...asked, id: 'country', label: { en: 'Country' }, type: 'text' },
]
const context = aContext({ ...aRelease(), facts: [...aRelease().facts, ...facts] })

function revise(found: Readonly<Record<string, unknown>>) {
  const run = aRun({}, context)
  return run.try(run.revise(found as Readonly<Record<string, FactValue>>)) ?? factsOf(run.state)
}

test('[E19] an amount, a day and a text are kept in their normal form', () => {
  assert.deepEqual(revise({ country: '  Côte d’Ivoire ', go_live: '2028-02-29', budget: 0 }), {
    budget: 0,
    go_live: '2028-02-29',
    country: 'Côte d’Ivoire',
  })
})

test('[E19] what is no amount, no day and no text is refused, and the refusal says what was expected', () => {
  const wrong: Readonly<Record<string, readonly [string, readonly unknown[]]>> = {
    budget: ['a whole amount in EUR, 0 or more', [-1, 1.5, '7', true, [7], null]],
    go_live: [
      'a day of the calendar, such as 2026-11-22',
      ['2026-02-29', '22.11.2026', '2026-11-22T00:00:00Z', '', 20261122, null],
    ],
    country: ['text of at most 200 characters, on one line', ['', '  ', 'a\nb', 'x'.repeat(201), 7, ['a'], null]],
  }
  for (const [fact, [expected, values]] of Object.entries(wrong)) {
    for (const value of values) {
      assert.deepEqual(revise({ [fact]: value }), { code: 'wrong-fact-value', fact, expected }, JSON.stringify(value))
    }
  }
})
