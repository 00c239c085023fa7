import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fuzz } from './fuzz.ts'
import { fuzzCase } from './fuzz-case.ts'
import { sources } from './sources.ts'
import { tryCase } from './try-case.ts'

const failing: readonly number[] = JSON.parse(readFileSync(new URL('failing-seeds.json', import.meta.url), 'utf8'))

test('[P71] what once went wrong at random holds', () => {
  const from = sources()
  for (const seed of failing) assert.equal(tryCase(fuzzCase(seed, from)), null, `seed ${seed}`)
})

test('[P71] no damage makes the compiler throw, hang, differ or place a finding nowhere (seed 20261122, 20,000 pages)', async () => {
  const { pages, failures } = await fuzz({ pages: 20_000, seed: 20_261_122 })
  assert.deepEqual(failures, [])
  assert.ok(pages >= 20_000)
})
