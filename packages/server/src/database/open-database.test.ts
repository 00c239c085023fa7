import assert from 'node:assert/strict'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { aFolder } from '../../test/a-server.ts'
import { assertGolden } from '../../test/golden.ts'
import { migrate, shippedMigrations } from './migrate.ts'
import { isOlder, openDatabase } from './open-database.ts'

test('[S100] a new database has the committed schema, and opening it again changes nothing', async (t) => {
  const folder = aFolder(t)
  const schemaOf = async () => {
    const database = openDatabase(folder)
    const rows = await sql<{ sql: string }>`
      select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' order by type desc, name`.execute(
      database.reader,
    )
    await database.close()
    return `${rows.rows.map((row) => `${row.sql};`).join('\n\n')}\n`
  }
  const schema = await schemaOf()
  assertGolden(new URL('./schema.sql', import.meta.url), schema)
  assert.equal(await schemaOf(), schema)
})

test('[S108] nobody else on the machine can read the files, also in a folder that was there before', async (t) => {
  const folder = aFolder(t)
  chmodSync(folder, 0o755)
  const database = openDatabase(folder)
  t.after(() => database.close())
  for (const name of ['fairlead.db', 'fairlead.db-wal', 'fairlead.db-shm']) {
    assert.equal(statSync(join(folder, name)).mode % 0o1000, 0o600, name)
  }
})

test('[S101] what is answered is on the disk: write-ahead log, full sync, foreign keys', async (t) => {
  const database = openDatabase(aFolder(t))
  t.after(() => database.close())
  const pragma = async (name: string) => {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.raw(`pragma_${name}`)}`.execute(
      database.writer,
    )
    return Object.values(rows[0] ?? {})[0]
  }
  assert.equal(await pragma('journal_mode'), 'wal')
  assert.equal(await pragma('synchronous'), 2)
  assert.equal(await pragma('foreign_keys'), 1)
  const tables = await sql<{ name: string; strict: number }>`
    select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%' and name not like 'search_text%'`.execute(
    database.writer,
  )
  assert.equal(tables.rows.length, 24)
  assert.ok(tables.rows.every(({ strict }) => strict === 1))
})

test('[S102] the reading connection cannot write', async (t) => {
  const database = openDatabase(aFolder(t))
  t.after(() => database.close())
  await assert.rejects(database.reader.deleteFrom('event').execute(), /readonly/)
})

test('[S103] a database of a newer version is refused and left as it is', async (t) => {
  const folder = aFolder(t)
  await openDatabase(folder).close()
  const file = new DatabaseSync(join(folder, 'fairlead.db'))
  file.exec("INSERT INTO migration VALUES ('9999-from-the-future.sql', 'then')")
  file.close()
  assert.throws(() => openDatabase(folder), /newer version of Fairlead.*9999-from-the-future/s)
  assert.throws(() => openDatabase(folder), /newer version/, 'the refusal let the folder go')
})

test('[S104] migrations are numbered from one on, each once', () => {
  const numbers = shippedMigrations().map((name) => Number(name.slice(0, 4)))
  assert.deepEqual(
    numbers,
    numbers.map((_, at) => at + 1),
  )
})

test('[S104] a migration that fails is taken back as a whole', (t) => {
  const folder = aFolder(t)
  const migrations = join(folder, 'migrations')
  mkdirSync(migrations)
  writeFileSync(join(migrations, '0001-a.sql'), 'CREATE TABLE a (x) STRICT;'.replace('(x)', '(x TEXT)'))
  writeFileSync(join(migrations, '0002-b.sql'), 'CREATE TABLE b (x TEXT) STRICT; CREATE TABLE a (x TEXT) STRICT;')
  const database = new DatabaseSync(':memory:')
  t.after(() => database.close())
  const url = pathToFileURL(`${migrations}/`)
  assert.throws(() => migrate(database, url), /0002-b\.sql failed and was taken back/)
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
  assert.deepEqual(tables.map(({ name }) => name).sort(), ['a', 'migration'])
})

test('[S105] a data folder has one server at a time', async (t) => {
  const folder = aFolder(t)
  const first = openDatabase(folder)
  assert.throws(() => openDatabase(folder), /Another Fairlead server is using the data folder/)
  await first.close()
  await openDatabase(folder).close()
})

test('[S106] closing puts everything into the one file', async (t) => {
  const folder = aFolder(t)
  const database = openDatabase(folder)
  const row = { hash: 'h', content: '{}', created_at: 'now' }
  await database.writer.insertInto('release').values(row).execute()
  await database.close()
  const copy = join(folder, 'copy.db')
  copyFileSync(join(folder, 'fairlead.db'), copy)
  const opened = new DatabaseSync(copy, { readOnly: true })
  assert.deepEqual({ ...opened.prepare('SELECT * FROM release').get() }, row)
  opened.close()
})

test('[S107] versions of SQLite compare by number', () => {
  assert.equal(isOlder('3.51.2', '3.51.3'), true)
  assert.equal(isOlder('3.9.9', '3.51.3'), true)
  assert.equal(isOlder('3.51.3', '3.51.3'), false)
  assert.equal(isOlder('3.53.0', '3.51.3'), false)
  assert.equal(isOlder('4.0.0', '3.51.3'), false)
})

test('[S108] a data folder is made with those above it; one that cannot be made is said, and ends', async (t) => {
  const folder = join(aFolder(t), 'a', 'b')
  await openDatabase(folder).close()
  const file = join(aFolder(t), 'file')
  writeFileSync(file, '')
  for (const impossible of [join(file, 'data'), '/proc/fairlead/data']) {
    assert.throws(() => openDatabase(impossible), /The data folder .* cannot be made\. Name another/)
  }
})

test('[S109] a database that cannot be used is refused in words, and left as it is', async (t) => {
  const refuse = (folder: string, words: RegExp) => {
    assert.throws(() => openDatabase(folder), words)
    assert.throws(() => openDatabase(folder), words, 'the refusal let the folder go')
  }
  const noDatabase = aFolder(t)
  const bytes = Buffer.alloc(10_000, 'no database')
  writeFileSync(join(noDatabase, 'fairlead.db'), bytes)
  refuse(noDatabase, /fairlead\.db cannot be used\. It is no database, and was left as it is/)
  assert.deepEqual(readFileSync(join(noDatabase, 'fairlead.db')), bytes)

  const damaged = aFolder(t)
  await openDatabase(damaged).close()
  truncateSync(join(damaged, 'fairlead.db'), 8192)
  refuse(damaged, /It is damaged, and was left as it is/)

  for (const name of ['fairlead.db', 'server.lock']) {
    const taken = aFolder(t)
    mkdirSync(join(taken, name))
    refuse(taken, new RegExp(`${name} cannot be used\\. There is no file that could be opened`))
  }

  const another = aFolder(t)
  const file = new DatabaseSync(join(another, 'fairlead.db'))
  file.exec('CREATE TABLE event (x TEXT)')
  file.close()
  refuse(another, /0001-.*\.sql failed and was taken back: .*already exists/)
})
