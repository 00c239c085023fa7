import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { sql } from 'kysely'
import { aFolder } from '../../test/a-server.ts'
import { openDatabase } from './open-database.ts'

const row = (hash: string) => ({ hash, content: '{}', created_at: 'now' })

test('[S110] transactions and single statements at once never mix: what is rolled back takes nothing with it', async (t) => {
  const database = openDatabase(aFolder(t))
  t.after(() => database.close())
  const { writer } = database
  const tasks = Array.from({ length: 40 }, async (_, index) => {
    if (index % 4 === 0)
      return writer
        .insertInto('release')
        .values(row(`single-${index}`))
        .execute()
    const run = writer.transaction().execute(async (db) => {
      await db
        .insertInto('release')
        .values(row(`first-${index}`))
        .execute()
      await new Promise((resolve) => setImmediate(resolve))
      await db
        .insertInto('release')
        .values(row(`second-${index}`))
        .execute()
      if (index % 4 === 1) throw new Error('rolled back')
    })
    return index % 4 === 1 ? assert.rejects(run, /rolled back/) : run
  })
  await Promise.all(tasks)
  const found = await writer.selectFrom('release').select('hash').execute()
  const expected = Array.from({ length: 40 }, (_, index) => {
    if (index % 4 === 0) return [`single-${index}`]
    return index % 4 === 1 ? [] : [`first-${index}`, `second-${index}`]
  })
  assert.deepEqual(found.map(({ hash }) => hash).sort(), expected.flat().sort())
})

test('[S110] a transaction has the lock for writing from its beginning, so that what it has read stays true', async (t) => {
  const folder = aFolder(t)
  const database = openDatabase(folder)
  t.after(() => database.close())
  const other = new DatabaseSync(join(folder, 'fairlead.db'), { timeout: 0 })
  t.after(() => other.close())
  await database.writer.transaction().execute(async (db) => {
    assert.deepEqual(await db.selectFrom('release').select('hash').execute(), [])
    assert.throws(() => other.exec("INSERT INTO release VALUES ('other', '{}', 'now')"), /locked/)
    await db.insertInto('release').values(row('own')).execute()
  })
  other.exec("INSERT INTO release VALUES ('other', '{}', 'now')")
})

test('[S111] a reader sees a transaction whole or not at all', async (t) => {
  const database = openDatabase(aFolder(t))
  t.after(() => database.close())
  const count = async () => (await database.reader.selectFrom('release').select('hash').execute()).length
  await database.writer.transaction().execute(async (db) => {
    await db
      .insertInto('release')
      .values([row('a'), row('b')])
      .execute()
    assert.equal(await count(), 0)
  })
  assert.equal(await count(), 2)
})

test('[S33] a transaction for which the disk has no room says so, and the next one that fits is made', async (t) => {
  const database = openDatabase(aFolder(t))
  t.after(() => database.close())
  const { writer } = database
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(writer)
  await sql`pragma max_page_count = ${sql.raw(String((rows[0]?.page_count ?? 0) + 3))}`.execute(writer)
  const write = (hash: string, content: string) =>
    writer.transaction().execute((db) =>
      db
        .insertInto('release')
        .values({ ...row(hash), content })
        .execute(),
    )
  await assert.rejects(write('large', JSON.stringify('x'.repeat(1_000_000))), /full/)
  await write('small', '{}')
  const found = await database.reader.selectFrom('release').select('hash').execute()
  assert.deepEqual(
    found.map(({ hash }) => hash),
    ['small'],
  )
})
