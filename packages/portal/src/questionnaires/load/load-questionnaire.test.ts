import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Client } from '../../api/client.ts'
import { loadQuestionnaire } from './load-questionnaire.ts'

/** A server that has so many rows, and whose revision goes on while they are read. */
function aServer(total: number, revisions: readonly number[]): Client & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    get: async <T>(path: string): Promise<T> => {
      const { searchParams: query } = new URL(path, 'http://x')
      const from = Number(query.get('from') ?? 0)
      const rows = Array.from({ length: Math.min(1000, total - from) }, (_, at) => ({ n: from + at }))
      asked.push(path)
      const revision = revisions[asked.length - 1] ?? revisions.at(-1)
      // Only what is read of the answer is there.
      return { revision, values: { a: 1 }, rows: { boxes: { total, from, rows } } } as T
    },
    send: async () => assert.fail('nothing is sent'),
  }
}

test('all rows are there, in order, whatever page they came with', async () => {
  const server = aServer(2500, [4])
  const { answers, revision } = await loadQuestionnaire(server, { engagement: 'e/1', task: '40@mail' })
  assert.deepEqual(
    answers.rows.boxes?.map(({ n }) => n),
    [...Array.from({ length: 2500 }).keys()],
  )
  assert.deepEqual([answers.values, revision, server.asked.length], [{ a: 1 }, 4, 3])
  assert.equal(server.asked[0], '/api/engagements/e%2F1/questionnaires/40%40mail?limit=10000')
})

test('rows of two revisions are never put together', async () => {
  const server = aServer(1500, [4, 5])
  const { revision } = await loadQuestionnaire(server, { engagement: 'e', task: 't' })
  assert.deepEqual([revision, server.asked.length], [5, 4])
})

test('a section without rows has no member', async () => {
  assert.deepEqual((await loadQuestionnaire(aServer(0, [1]), { engagement: 'e', task: 't' })).answers.rows, {})
})
