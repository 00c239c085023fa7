import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anItem } from '../../../test/work-item.fixture.ts'
import { planWork } from './work-plan.ts'
import { isTold, type WorkWish } from './work-wish.ts'

const complete: WorkWish = { kind: 'state', to: 'complete', reason: null }

function keys(items: readonly { readonly key: string }[]): string {
  return items.map(({ key }) => key).join(' ')
}

test('each engagement gets one command: of one task the plain one, of several all or none; gates come last', () => {
  const { parts } = planWork(
    [
      anItem({ key: '1700', gate: 'shut', revision: 4 }),
      anItem({ key: '9', engagement: 'e2', customer: 'Bergland' }),
      anItem({ key: '4021', revision: 2 }),
    ],
    complete,
  )
  assert.deepEqual(
    parts.map(({ engagement, customer, items }) => [engagement, customer, keys(items)]),
    [
      ['e1', 'Nordwind', '4021 1700'],
      ['e2', 'Bergland', '9'],
    ],
  )
  const change = { type: 'ChangeTaskState', to: 'complete', reason: null } as const
  assert.deepEqual(
    parts.map(({ command }) => command),
    [
      {
        type: 'ChangeTasks',
        commands: [
          { ...change, task: '4021', expectedRevision: 2 },
          { ...change, task: '1700', expectedRevision: 4 },
        ],
      },
      { ...change, task: '9', expectedRevision: 0 },
    ],
  )
})

test('what is so already is left out, as the server would refuse the whole for it', () => {
  const begun = anItem({ key: '1', state: 'in-progress' })
  const given = anItem({ key: '2', responsible: { person: 'mei', through: 'task' } })
  const plan = planWork([begun, given], { kind: 'state', to: 'in-progress', reason: null })
  assert.equal(keys(plan.same), '1')
  assert.equal(keys(plan.parts.flatMap(({ items }) => items)), '2')
  assert.equal(keys(planWork([begun, given], { kind: 'assign', assignee: 'mei' }).same), '2')
  assert.equal(keys(planWork([begun, given], { kind: 'assign', assignee: null }).same), '1')
})

test('whose work it is by role can be given to them by name', () => {
  const plan = planWork([anItem({ key: '1' })], { kind: 'assign', assignee: 'tomas' })
  assert.deepEqual(plan.parts[0]?.command, { type: 'AssignTask', assignee: 'tomas', task: '1', expectedRevision: 0 })
})

test('only mandatory tasks are waived, and only what waits for the person is approved', () => {
  const items = [anItem({ key: '1' }), anItem({ key: '2', mandatory: false }), anItem({ key: '3', group: 'approve' })]
  const waived = planWork(items, { kind: 'waive', reason: 'Licence', approver: 'mei', until: null })
  assert.equal(keys(waived.unfit), '2')
  assert.equal(keys(waived.parts.flatMap((part) => part.items)), '1 3')
  assert.equal(keys(planWork(items, { kind: 'approve' }).unfit), '1 2')
})

test('a wish for nothing asks nothing of anybody', () => {
  assert.deepEqual(planWork([], complete), { parts: [], same: [], unfit: [] })
})

test('what leaves the list is told, and what stays there is seen', () => {
  assert.equal(isTold(complete, 'tomas'), true)
  assert.equal(isTold({ kind: 'state', to: 'blocked-other', reason: null }, 'tomas'), false)
  assert.equal(isTold({ kind: 'assign', assignee: 'tomas' }, 'tomas'), false)
  assert.equal(isTold({ kind: 'assign', assignee: null }, 'tomas'), true)
})
