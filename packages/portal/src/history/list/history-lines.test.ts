import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEntry } from '../../../test/history.fixture.ts'
import { noRows, type SelectedRows } from '../../components/data-table/selected-rows.ts'
import { historyLines } from './history-lines.ts'
import { twoAtMost } from './two-at-most.ts'

test('each day stands above what happened on it, with how much that is', () => {
  const lines = historyLines(
    [
      anEntry(3, '2026-11-22T15:30:00.000Z'),
      anEntry(2, '2026-11-22T01:00:00.000Z'),
      anEntry(1, '2026-11-21T10:00:00.000Z'),
    ],
    'UTC',
  )
  assert.deepEqual(
    lines.map((line) => (line.kind === 'group' ? [line.group, line.count] : line.row.seq)),
    [['2026-11-22', 2], 3, 2, ['2026-11-21', 1], 1],
  )
})

function selected(...keys: string[]): SelectedRows {
  return { ...noRows, keys: new Set(keys) }
}

test('two events at most are chosen: a third takes the place of the older choice, a range leaves its ends', () => {
  const kept = (before: SelectedRows, next: SelectedRows) => [...twoAtMost(before, next).keys]
  assert.deepEqual(kept(selected('9'), selected('9', '4')), ['9', '4'])
  assert.deepEqual(kept(selected('9', '4'), selected('9', '4', '12')), ['4', '12'])
  assert.deepEqual(kept(selected('9'), selected('9', '10', '11', '8')), ['8', '11'])
  assert.deepEqual(kept(selected('9', '4'), selected('9')), ['9'])
})
