import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uuidV7Source } from './uuid-v7.ts'

test('[S112] ids are UUIDs of version 7 that carry their time and sort as they were made', () => {
  const times = [
    Date.UTC(2026, 0, 1),
    Date.UTC(2026, 0, 1),
    Date.UTC(2025, 0, 1),
    ...Array.from({ length: 9000 }, () => Date.UTC(2026, 0, 2)),
  ]
  let index = 0
  const next = uuidV7Source(() => times[index++] ?? 0)
  const ids = times.map(() => next())
  assert.ok(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)))
  assert.deepEqual(ids.toSorted(), ids)
  assert.equal(new Set(ids).size, ids.length)
  assert.equal(Number.parseInt(ids[0]?.replaceAll('-', '').slice(0, 12) ?? '', 16), Date.UTC(2026, 0, 1))
})
