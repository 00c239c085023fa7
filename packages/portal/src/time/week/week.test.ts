import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlacedTimeView } from '@fairlead/contract'
import { cellChange } from './cell-change.ts'
import { sumOf, weekRows } from './week-rows.ts'

const days = ['2026-11-23', '2026-11-24', '2026-11-25']

function anEntry(over: Partial<PlacedTimeView> = {}): PlacedTimeView {
  const about = { engagement: 'e1', customer: 'Acme', release: 'r', task: '100', service: null, process: 'p' }
  const names = { taskName: { en: 'Plan' }, serviceName: null }
  return {
    id: 'time-1',
    revision: 2,
    person: 'me',
    day: '2026-11-23',
    minutes: 45,
    text: null,
    ...about,
    ...names,
    ...over,
  }
}

test('a week has a row for each thing that was worked on, by customer, and a cell for each day', () => {
  const rows = weekRows(
    [
      anEntry({ id: 'time-3', engagement: 'e2', customer: 'Zeta' }),
      anEntry(),
      anEntry({ id: 'time-2', minutes: 15 }),
      anEntry({ id: 'time-4', day: '2026-11-25' }),
      anEntry({ id: 'time-5', task: null, service: 'mail' }),
    ],
    days,
  )
  assert.deepEqual(
    rows.map(({ about, days }) => [about.customer, about.task, days.map(sumOf)]),
    [
      ['Acme', '100', [60, 0, 45]],
      ['Acme', null, [45, 0, 0]],
      ['Zeta', '100', [45, 0, 0]],
    ],
  )
  assert.deepEqual(weekRows([], days), [])
})

test('what is typed into a cell logs, changes or removes, and says where it is not clear', () => {
  const [row] = weekRows(
    [anEntry(), anEntry({ id: 'time-4', day: '2026-11-25' }), anEntry({ id: 'time-5', day: '2026-11-25' })],
    days,
  )
  assert.ok(row)
  const typed = (text: string, at: number) => cellChange(text, { row, at, day: days[at] ?? '' })
  const entry = { person: 'me', task: '100', service: null, text: null }
  for (const oneAndAHalf of ['1:30', '1.5', '1h30', '90', '1小时半']) {
    assert.deepEqual(typed(oneAndAHalf, 1), {
      kind: 'command',
      command: { type: 'LogTime', ...entry, day: days[1], minutes: 90 },
    })
  }
  assert.deepEqual(typed('1h', 0), {
    kind: 'command',
    command: { type: 'ChangeTime', entry: 'time-1', expectedRevision: 2, ...entry, day: days[0], minutes: 60 },
  })
  for (const nothing of ['', ' ', '0', '0m', '0:00']) {
    assert.deepEqual(typed(nothing, 0), {
      kind: 'command',
      command: { type: 'RemoveTime', entry: 'time-1', expectedRevision: 2 },
    })
    assert.deepEqual(typed(nothing, 1), { kind: 'none' })
  }
  assert.deepEqual(typed('45', 0), { kind: 'none' })
  assert.deepEqual(typed('1h', 2), { kind: 'several' })
  for (const unclear of ['call', '45m call', '25h', 'mon'])
    assert.deepEqual(typed(unclear, 0), { kind: 'unclear' }, unclear)
})
