import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workGroup, workGroups } from './work-group.ts'
import type { WorkItem } from './work-item.ts'

const looking = { person: 'bo', today: '2026-11-25', endOfWeek: '2026-11-29' }
const plain = { approver: null, gate: null, state: 'in-progress', due: null } as const

function group(over: Partial<WorkItem>): string {
  return workGroup({ ...plain, ...over }, looking)
}

test('[E85] work is grouped by the day on which it is due', () => {
  const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-29', '2026-11-30', null]
  assert.deepEqual(
    days.map((due) => group({ due })),
    ['overdue', 'today', 'week', 'week', 'later', 'undated'],
  )
})

test('[E85] what others hold up is grouped by that, late or not', () => {
  const due = '2026-11-24'
  assert.equal(group({ due, state: 'blocked-technical-vendor' }), 'blocked')
  assert.equal(group({ due, state: 'paused-customer' }), 'waiting')
  assert.equal(group({ due, state: 'warning' }), 'waiting')
})

test('[E85] a gate that could be opened comes before what holds it up, and an approval of one’s own before all', () => {
  const held = { due: '2026-11-24', state: 'blocked-other' } as const
  assert.equal(group({ ...held, gate: 'ready' }), 'gate')
  assert.equal(group({ ...held, gate: 'shut' }), 'blocked')
  assert.equal(group({ ...held, gate: 'ready', approver: 'bo' }), 'approve')
  assert.equal(group({ ...held, gate: 'ready', approver: 'ana' }), 'gate')
})

test('[E85] every group is reached by some work, and listed from the most pressing on', () => {
  assert.deepEqual(workGroups.slice(0, 4), ['approve', 'gate', 'overdue', 'today'])
  assert.equal(new Set(workGroups).size, 9)
})
