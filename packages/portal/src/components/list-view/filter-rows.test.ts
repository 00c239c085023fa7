import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FilterField } from './filter-field.ts'
import { choiceCounts, filterRows } from './filter-rows.ts'
import type { Filter } from './list-view.ts'

interface Task {
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
  readonly due: string | null
}

const rows: readonly Task[] = [
  { id: '1', name: 'Mail für Süd', roles: ['architect', 'engineer'], due: '2026-11-30' },
  { id: '2', name: '迁移邮件', roles: ['engineer'], due: '2026-12-01' },
  { id: '3', name: 'Mail list', roles: [], due: null },
]
const role = {
  id: 'role',
  name: 'Role',
  kind: 'choice',
  choices: [],
  valuesOf: ({ roles }: Task) => (roles.length === 0 ? ['nobody'] : roles),
} as const satisfies FilterField<Task>
const due = { id: 'due', name: 'Due', kind: 'day', dayOf: (task: Task) => task.due } as const
const list = { fields: [role, due], textOf: ({ id, name }: Task) => `${id} ${name}` }

function found(text: string, ...filters: readonly Filter[]): string {
  return filterRows(rows, { text, filters }, list)
    .map(({ id }) => id)
    .join('')
}

test('a row is found by all its words, without their case and accents', () => {
  assert.equal(found('sud MAIL'), '1')
  assert.equal(found('邮件'), '2')
  assert.equal(found(' '), '123')
})

test('a choice is any of the values or none of them', () => {
  assert.equal(found('', { field: 'role', operator: 'is', values: ['architect', 'nobody'] }), '13')
  assert.equal(found('', { field: 'role', operator: 'is-not', values: ['architect'] }), '23')
})

test('days are from one on and before another; a row without a day is not found', () => {
  assert.equal(found('', { field: 'due', operator: 'from', values: ['2026-12-01'] }), '2')
  assert.equal(found('', { field: 'due', operator: 'before', values: ['2026-12-01'] }), '1')
})

test('a filter on a field that the list does not have keeps nothing away', () => {
  assert.equal(found('', { field: 'gone', operator: 'is', values: ['x'] }), '123')
})

test('choices are counted among the rows that all other filters leave', () => {
  const filters: readonly Filter[] = [
    { field: 'role', operator: 'is', values: ['nobody'] },
    { field: 'due', operator: 'before', values: ['2027-01-01'] },
  ]
  const counts = choiceCounts(rows, role, { ...list, view: { text: '', filters } })
  assert.deepEqual(
    [...counts],
    [
      ['architect', 1],
      ['engineer', 2],
    ],
  )
})
