import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPerson } from '../../../test/person.fixture.ts'
import { aRequest } from '../../../test/request.fixture.ts'
import { aRoutedRelease } from '../../../test/routing.fixture.ts'
import { aTask } from '../../../test/words.fixture.ts'
import { candidates, roleOf } from './candidates.ts'

const release = aRoutedRelease()
const request = aRequest({ wish: { role: 'engineer' }, route: { team: 'post', table: 'whom', row: 0 } })
const people = [
  aPerson('priya', { roles: ['sme'] }),
  aPerson('chen', { roles: ['sme', 'engineer'] }),
  aPerson('astrid', { roles: ['architect'] }),
  aPerson('marek', { kind: 'customer', roles: 'any' }),
]
const own = (person: string) => aTask({ responsible: { person, through: 'task' } })

test('who can fill the role of the team can be assigned, those with the least to do first', () => {
  const tasks = [own('chen'), { ...own('priya'), isLeft: false }]
  const found = candidates({ engagement: { tasks }, release, request, people })
  assert.deepEqual(
    found.map(({ person, tasks: left }) => [person.id, left]),
    [
      ['priya', 0],
      ['chen', 1],
    ],
  )
})

test('without a team the role that was asked for counts, and who is assigned already is none of them', () => {
  const anybody = aRequest({ wish: { role: 'architect' }, person: 'astrid' })
  assert.equal(roleOf({ release, request: anybody }), 'architect')
  assert.deepEqual(candidates({ engagement: { tasks: [] }, release, request: anybody, people }), [])
})
