import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TaskView } from '@fairlead/contract'
import { aList, plannedNames } from '../../../../test/task-list.fixture.ts'
import { filterRows } from '../../../components/list-view/filter-rows.ts'
import { readListView } from '../../../components/list-view/list-search.ts'
import { taskAddress, taskFields } from './task-fields.ts'

const fields = taskFields(plannedNames())
const { dates } = aList([{ task: '100' }])[0]?.view ?? assert.fail()
const gate = { task: '201', state: 'ready', blockers: [], waived: [], waivedUntil: null } as const
const waiver = { reason: 'r', by: 'bo', at: '', approver: 'zoe', approvedAt: null, until: null }
const evidence = [{ id: 'e', by: 'bo', at: '', kind: 'note', text: 'See there' }] as const

const said: readonly Partial<TaskView>[] = [
  { task: '100', state: 'blocked-technical-vendor', responsible: { person: 'zoe', through: 'task' }, mandatory: true },
  { task: '101', dates: { ...dates, due: '2026-11-20', isOverdue: true }, evidence: [...evidence] },
  { task: '200', key: '200@mail', service: 'mail', verdict: 'unknown', waiver },
  { task: '201', state: 'complete', gate: { ...gate, blockers: [], waived: [] } },
  { task: '300', verdict: 'does-not', mandatory: true, waiver, isWaived: true },
]

/** What an address leaves of them. */
function left(search: Readonly<Record<string, string>>): readonly string[] {
  const view = readListView(search, taskAddress)
  return filterRows(aList(said), view, { fields, textOf: ({ text }) => text }).map(({ key }) => key)
}

const asked: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
  [{ set: 'blocked.done' }, ['100', '201']],
  [{ state: 'complete' }, ['201']],
  [{ fault: 'vendor' }, ['100']],
  [{ is: 'overdue' }, ['101']],
  [{ is: 'evidence.waived' }, ['101', '300']],
  [{ is: 'waiver-asked' }, ['200@mail']],
  [{ 'is.not': 'undated' }, ['101']],
  [{ 'due.before': '2026-11-21', 'due.from': '2026-11-20' }, ['101']],
  [{ responsible: 'zoe' }, ['100']],
  [{ responsible: 'nobody', mandatory: 'yes' }, ['300']],
  [{ phase: 'second' }, ['200@mail', '201']],
  [{ process: 'look', 'step.not': 'look:ask' }, ['101']],
  [{ service: 'mail' }, ['200@mail']],
  [{ 'service.not': 'mail', gate: 'ready' }, ['201']],
  [{ verdict: 'does-not.unknown' }, ['200@mail', '300']],
  [{ kind: 'workshop' }, []],
  [{ q: '20' }, ['200@mail', '201']],
]

for (const [search, found] of asked) {
  test(`an address leaves what it asks for: ${JSON.stringify(search)}`, () => assert.deepEqual(left(search), found))
}

test('every field has a name, and what a task has of it is among its choices', () => {
  assert.deepEqual(
    fields.map(({ id }) => id),
    taskAddress.fields,
  )
  for (const field of fields) {
    assert.notEqual(field.name, '')
    if (field.kind === 'day') continue
    const values = new Set(field.choices.map(({ value }) => value))
    for (const task of aList(said)) {
      for (const value of field.valuesOf(task)) assert.ok(values.has(value), `${field.id} offers ${value}`)
    }
  }
})
