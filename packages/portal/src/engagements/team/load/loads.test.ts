import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aTask } from '../../../../test/words.fixture.ts'
import { loadsOf } from './loads.ts'

const { dates } = aTask()
const of = (person: string) => ({ responsible: { person, through: 'task' } }) as const
const late = { dates: { ...dates, isOverdue: true } }

test('what is still to do is counted for whose it is, nobody’s first, then who has most', () => {
  const tasks = [
    aTask(of('ana')),
    aTask({ ...of('bo'), ...late }),
    aTask(of('bo')),
    aTask(late),
    aTask({ liesWithCustomer: true }),
  ]
  assert.deepEqual(loadsOf(tasks, []), [
    { person: 'nobody', left: 1, overdue: 1 },
    { person: 'bo', left: 2, overdue: 1 },
    { person: 'ana', left: 1, overdue: 0 },
    { person: 'customer', left: 1, overdue: 0 },
  ])
})

test('what is done, does not apply or was passed by is no load; who fills a role is there with nothing left', () => {
  assert.deepEqual(loadsOf([aTask({ ...of('ana'), isLeft: false })], ['bo']), [{ person: 'bo', left: 0, overdue: 0 }])
})
