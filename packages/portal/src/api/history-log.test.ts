import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEntry } from '../../test/history.fixture.ts'
import { newerHistory, olderHistory, type ReadHistory, withOlder } from './history-log.ts'

/** A server whose engagement has had this many events, and how often it was asked. */
function aServer(count: number) {
  const asked: number[] = []
  const read: ReadHistory = async ({ before, limit }) => {
    const last = Math.min(count, (before ?? count + 1) - 1)
    const first = Math.max(1, last - limit + 1)
    asked.push(last - first + 1)
    const entries = Array.from({ length: last - first + 1 }, (_, at) => anEntry(last - at, '2026-11-22T10:00:00.000Z'))
    return { entries, next: first > 1 ? first : null }
  }
  return { read, asked }
}

function seqs(log: { readonly entries: readonly { readonly seq: number }[] }) {
  return log.entries.map(({ seq }) => seq)
}

function down(from: number, to: number) {
  return Array.from({ length: from - to + 1 }, (_, at) => from - at)
}

test('a log begins with the newest page and goes on before it, without gaps', async () => {
  const { read } = aServer(260)
  const log = await newerHistory(read, undefined)
  assert.deepEqual(seqs(log), down(260, 211))
  const more = withOlder(log, await olderHistory(read, log))
  assert.deepEqual(seqs(more), down(260, 11))
  assert.equal(more.isWhole, false)
  const whole = withOlder(more, await olderHistory(read, more))
  assert.deepEqual(seqs(whole), down(260, 1))
  assert.equal(whole.isWhole, true)
})

test('only what is new is fetched again, however much it is', async () => {
  const log = await newerHistory(aServer(100).read, undefined)
  const few = aServer(103)
  assert.deepEqual(seqs(await newerHistory(few.read, log)), down(103, 51))
  assert.deepEqual(few.asked, [20])
  const many = aServer(350)
  assert.deepEqual(seqs(await newerHistory(many.read, log)), down(350, 51))
  const none = aServer(100)
  assert.equal(await newerHistory(none.read, log), log)
})

test('a log reads on to an event that lies far back', async () => {
  const { read, asked } = aServer(1000)
  const log = await newerHistory(read, undefined)
  const more = withOlder(log, await olderHistory(read, log, 500))
  assert.deepEqual(seqs(more), down(1000, 351))
  assert.deepEqual(asked, [50, 200, 200, 200])
})

test('what two requests brought is there once', async () => {
  const { read } = aServer(300)
  const log = await newerHistory(read, undefined)
  const older = await olderHistory(read, log)
  const twice = withOlder(withOlder(log, older), older)
  assert.deepEqual(seqs(twice), down(300, 51))
})

test('the history of a new engagement is whole at once', async () => {
  const log = await newerHistory(aServer(1).read, undefined)
  assert.equal(log.isWhole, true)
  assert.equal(withOlder(log, log).isWhole, true)
})
