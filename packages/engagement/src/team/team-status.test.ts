import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, ana, aRun, bo, dan, type Run } from '../fixtures/a-run.ts'
import { teamStatus } from './team-status.ts'

const page = aProcess('p', [
  aStep('s', [
    aTask('1', { roles: ['engineer', 'champion'] }),
    aTask('2'),
    aTask('3', { mandatory: false }),
    aTask('4', { services: ['files'] }),
    aTask('5', { roles: [] }),
  ]),
])

function aTeamRun(): Run {
  return aRun({}, aContext({ ...aRelease(), processes: [page] }))
}

function fill(role: string, service: string | null, ...people: readonly string[]) {
  return { type: 'AssignRole', role, service, people, primary: null, expectedRevision: 0 } as const
}

test('[E41] a role with work left says how much of it is nobody’s and who could fill it, in the order of the release', () => {
  const run = aTeamRun()
  run.do({ type: 'AssignTask', ...run.on('2'), assignee: 'bo' }).do(run.move('3', 'cancelled', 'no'))
  assert.deepEqual(teamStatus(run.standing(), [ana, dan]), [
    {
      role: 'engineer',
      party: 'team',
      slots: [],
      tasksLeft: 2,
      unassigned: 1,
      candidates: ['ana'],
      isUnfillable: false,
    },
    {
      role: 'champion',
      party: 'customer',
      slots: [],
      tasksLeft: 1,
      unassigned: 1,
      candidates: ['ana'],
      isUnfillable: false,
    },
  ])
})

test('[E41] work of a role that somebody fills is nobody’s no more, nor that of another role of the same task', () => {
  const run = aTeamRun().do(fill('champion', null, 'bo'))
  const said = teamStatus(run.standing(), [bo]).map(({ role, tasksLeft, unassigned }) => [role, tasksLeft, unassigned])
  assert.deepEqual(said, [
    ['engineer', 3, 2],
    ['champion', 1, 0],
  ])
})

test('[E41] a role that nobody fills and nobody can, while work waits for it, says so', () => {
  const run = aTeamRun()
  const unfillable = (people: Parameters<typeof teamStatus>[1]) =>
    teamStatus(run.standing(), people).flatMap(({ role, isUnfillable }) => (isUnfillable ? [role] : []))
  assert.deepEqual(unfillable([dan]), ['engineer', 'champion'])
  assert.deepEqual(unfillable([{ ...dan, roles: ['champion'] }]), ['engineer'])
  run.do(fill('engineer', null, 'ana'))
  assert.deepEqual(unfillable([dan]), ['champion'], 'it is filled, if by somebody who is gone by now')
  for (const task of ['1', '2']) run.do(run.move(task, 'complete'))
  assert.deepEqual(unfillable([dan]), [])
})

test('[E41] a role with people and without work says who they are: for the engagement, then for services', () => {
  const run = aTeamRun()
  run
    .do(fill('architect', 'mail', 'dan'))
    .do(fill('architect', 'files', 'ana'))
    .do(fill('architect', null, 'bo'))
  const [, architect] = teamStatus(run.standing(), [ana, bo, dan])
  assert.deepEqual([architect?.role, architect?.tasksLeft, architect?.isUnfillable], ['architect', 0, false])
  assert.deepEqual(
    architect?.slots.map(({ service, primary }) => [service, primary]),
    [
      [null, 'bo'],
      ['mail', 'dan'],
      ['files', 'ana'],
    ],
  )
  assert.deepEqual(architect?.candidates, ['ana', 'bo', 'dan'])
  run.do({ ...fill('architect', null), expectedRevision: 4 })
  assert.equal(teamStatus(run.standing(), [])[1]?.slots.length, 2)
})

test('[E41] what is passed by is no work of a role any more', () => {
  const run = aTeamRun()
  for (const task of ['1', '2']) run.do(run.move(task, 'complete'))
  const left = () => teamStatus(run.standing(), []).map(({ role, tasksLeft }) => `${role}: ${tasksLeft}`)
  assert.deepEqual(left(), ['engineer: 1'])
  run.do(run.move('5', 'complete')).do(run.end('p', 'end'))
  assert.deepEqual(left(), [])
})
