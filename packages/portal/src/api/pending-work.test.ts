import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngagementView, WorkItemView } from '@fairlead/contract'
import { anItem } from '../../test/work-item.fixture.ts'
import type { SentCommand } from './pending-work.ts'
import { withAnsweredWork, withPendingWork } from './pending-work.ts'

const items = [anItem({ key: '1' }), anItem({ key: '2' }), anItem({ engagement: 'other', key: '1' })]

function toComplete(task: string) {
  return { type: 'ChangeTaskState', task, to: 'complete', reason: null, expectedRevision: 0 } as const
}

test('what is on its way is shown where it stands, in its own engagement only; other rows stay the same objects', () => {
  const sent: readonly SentCommand[] = [
    { engagement: 'e1', command: { type: 'ChangeTasks', commands: [toComplete('1')] } },
    { engagement: 'other', command: { type: 'AssignTask', task: '1', assignee: 'mei', expectedRevision: 0 } },
  ]
  const shown = withPendingWork(items, sent)
  assert.deepEqual(
    shown.map(({ state, responsible }) => [state, responsible?.person]),
    [
      ['complete', 'tomas'],
      ['not-started', 'tomas'],
      ['not-started', 'mei'],
    ],
  )
  assert.equal(shown[1], items[1])
  assert.equal(withPendingWork(items, []), items)
})

test('an answer takes what is done out of the list at once, and brings the rest of its engagement to what it says', () => {
  const view = anAnswer([
    { key: '1', state: 'complete' },
    { key: '2', state: 'in-progress', revision: 7, dates: { due: '2026-12-09' }, gate: { state: 'ready' } },
  ])
  const { items: left } = withAnsweredWork({ items, isCut: false }, view)
  assert.deepEqual(
    left.map(({ engagement, key, state, revision, due, gate }) => [engagement, key, state, revision, due, gate]),
    [
      ['e1', '2', 'in-progress', 7, '2026-12-09', 'ready'],
      ['other', '1', 'not-started', 0, '2026-12-01', null],
    ],
  )
})

test('an answer of an engagement that has no row changes nothing', () => {
  const page = { items: items.slice(2), isCut: false }
  assert.equal(withAnsweredWork(page, anAnswer([])), page)
})

/** An answer of the engagement `e1`, with as much of its tasks as the list looks at. */
function anAnswer(tasks: readonly object[]): EngagementView {
  const usual = { responsible: null, mandatory: true, dates: { due: null }, gate: null, revision: 0 }
  // The list looks at no more of an answer than this.
  return { id: 'e1', tasks: tasks.map((task) => ({ ...usual, ...task })) } as unknown as EngagementView
}

test('a piece of work that the answer does not know waits for the list', () => {
  const page: { items: readonly WorkItemView[]; isCut: boolean } = { items, isCut: false }
  assert.deepEqual(withAnsweredWork(page, anAnswer([])).items, items)
})
