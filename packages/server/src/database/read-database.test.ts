import assert from 'node:assert/strict'
import { readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { aFolder } from '../../test/a-server.ts'
import { openDatabase } from './open-database.ts'
import { readDatabase } from './read-database.ts'

const release = { hash: 'h', content: '{}', created_at: 'now' }
const releases = (folder: string) => readDatabase(folder, ({ db }) => db.selectFrom('release').selectAll().execute())

async function aClosedDatabase(t: TestContext, ...statements: readonly string[]) {
  const folder = aFolder(t)
  await openDatabase(folder).close()
  const file = new DatabaseSync(join(folder, 'fairlead.db'))
  for (const statement of statements) file.exec(statement)
  file.close()
  return folder
}

test('[S157] data is read while a server has it, at one moment, and the server goes on', async (t) => {
  const folder = aFolder(t)
  const database = openDatabase(folder)
  t.after(() => database.close())
  await database.writer.insertInto('release').values(release).execute()
  await readDatabase(folder, async ({ db }) => {
    const read = () => db.selectFrom('release').select('hash').execute()
    assert.equal((await read()).length, 1)
    await database.writer
      .insertInto('release')
      .values({ ...release, hash: 'later' })
      .execute()
    assert.equal((await read()).length, 1)
    await assert.rejects(db.deleteFrom('release').execute(), /readonly/)
  })
  assert.equal((await releases(folder)).length, 2)
})

test('[S157] data that no server has is read without a lock, and no file is made', async (t) => {
  const folder = await aClosedDatabase(t, "INSERT INTO release VALUES ('h', '{}', 'now')")
  const before = readdirSync(folder)
  await readDatabase(folder, async ({ db }) => {
    assert.equal((await db.selectFrom('release').selectAll().execute()).length, 1)
    assert.deepEqual(readdirSync(folder), before)
  })
  assert.deepEqual(readdirSync(folder), before)
  const starting = readDatabase(folder, async () => {
    const database = openDatabase(folder)
    await database.writer
      .insertInto('release')
      .values({ ...release, hash: 'later' })
      .execute()
    await database.close()
  })
  await assert.rejects(starting, /A server was started on the data meanwhile\. Try again\./)
})

test('[S157] a database of another version, of something else or of nobody is refused in words', async (t) => {
  const newer = await aClosedDatabase(t, "INSERT INTO migration VALUES ('9999-from-the-future.sql', 'then')")
  await assert.rejects(releases(newer), /newer version of Fairlead.*9999-from-the-future/s)
  const older = await aClosedDatabase(t, "DELETE FROM migration WHERE name LIKE '0001%'")
  await assert.rejects(
    releases(older),
    /older version of Fairlead: it lacks the migration 0001-.*start the server once/s,
  )
  const none = await aClosedDatabase(t, 'DROP TABLE migration')
  await assert.rejects(releases(none), /none of Fairlead/)
  await assert.rejects(releases(aFolder(t)), /There is no database in .*--data/)
  assert.deepEqual(readdirSync(aFolder(t)), [])
  const text = aFolder(t)
  writeFileSync(join(text, 'fairlead.db'), 'no database'.repeat(1000))
  await assert.rejects(releases(text), /It is no database, and was left as it is/)
  const cut = await aClosedDatabase(t)
  truncateSync(join(cut, 'fairlead.db'), 8192)
  await assert.rejects(releases(cut), /It is damaged, and was left as it is/)
})
