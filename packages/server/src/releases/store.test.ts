import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { canonicalJson, sha256Hex } from '@fairlead/playbook'
import { aFolder } from '../../test/a-server.ts'
import { openDatabase } from '../database/open-database.ts'
import { ReleaseStore } from './store.ts'

const first = new URL('../../../playbook/test/fixtures/release-format-1.json', import.meta.url)

test('[P92] a release that the previous version stored is served in the shape of today, under the same name', async (t) => {
  const database = openDatabase(aFolder(t))
  t.after(() => database.close())
  const content = canonicalJson(JSON.parse(readFileSync(first, 'utf8')))
  const hash = sha256Hex(content)
  await database.writer
    .insertInto('release')
    .values({ hash, content, created_at: '2026-01-01T00:00:00.000Z' })
    .execute()
  const found = await new ReleaseStore(database).require(hash)
  assert.equal(found.id, hash)
  assert.equal(found.release.format, 5)
  assert.deepEqual([...(found.index.gatesOf.get('talk') ?? [])], ['19'])
})

test('a release that cannot be read is a fault of the database that names the place', async (t) => {
  const database = openDatabase(aFolder(t))
  t.after(() => database.close())
  await database.writer
    .insertInto('release')
    .values({ hash: 'x', content: '{"format":2}', created_at: '2026-01-01T00:00:00.000Z' })
    .execute()
  await assert.rejects(
    new ReleaseStore(database).require('x'),
    /release x .* unexpected nothing at "title", expected a mapping/,
  )
})
