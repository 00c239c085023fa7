import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCondition, aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aRun, type Run } from '../fixtures/a-run.ts'
import { responsibleFor, rolesOf } from './responsible.ts'

const page = aProcess('p', [
  aStep('s', [
    aTask('1', { roles: ['champion', 'engineer'] }),
    aTask('2', { services: ['mail', 'files'] }),
    aTask('3', { per: 'service' }),
    aTask('4', { services: ['onboarding'] }),
    aTask('5', { roles: [] }),
  ]),
])

function runOf(...services: readonly string[]): Run {
  const run = aRun({}, aContext({ ...aRelease(), processes: [page] }))
  return services.length === 0 ? run : run.do(run.revise({}, ...services))
}

function fill(run: Run, slot: string, ...people: readonly string[]): void {
  const [role = '', service = null] = slot.split('@')
  run.do({ type: 'AssignRole', role, service, people, primary: null, expectedRevision: 0 })
}

function whose(run: Run, key: string): string | null {
  const planned = run.standing().plan.tasks.get(key)
  assert.ok(planned, `${key} is in the plan`)
  const found = responsibleFor(run.standing(), planned)
  if (found === null || found.through === 'task') return found?.person ?? null
  return `${found.person} as ${found.role}${found.service === null ? '' : ` for ${found.service}`}`
}

test('[E40] work is whose it was given to, before all others', () => {
  const run = runOf()
  fill(run, 'engineer', 'ana')
  run.do({ type: 'AssignTask', ...run.on('1'), assignee: 'bo' })
  assert.equal(whose(run, '1'), 'bo')
  run.do({ type: 'AssignTask', ...run.on('1'), assignee: null })
  assert.equal(whose(run, '1'), 'ana as engineer')
})

test('[E40] work is of who is first in the first of its roles that somebody fills, and else nobody’s', () => {
  const run = runOf()
  assert.equal(whose(run, '1'), null)
  fill(run, 'engineer', 'bo', 'ana')
  assert.equal(whose(run, '1'), 'bo as engineer')
  fill(run, 'champion', 'ana')
  assert.equal(whose(run, '1'), 'ana as champion')
  assert.equal(whose(run, '5'), null)
})

test('[E40] who fills a role for the service of the work comes before who fills it for the engagement', () => {
  const run = runOf()
  for (const slot of ['engineer', 'engineer@mail', 'engineer@onboarding'])
    fill(run, slot, slot.includes('mail') ? 'bo' : 'ana')
  assert.equal(whose(run, '2'), 'bo as engineer for mail')
  assert.equal(whose(run, '3@mail'), 'bo as engineer for mail')
  assert.equal(whose(run, '4'), 'ana as engineer for onboarding')
  assert.equal(whose(run, '1'), 'ana as engineer')
})

test('[E40] work for several services in scope is of none of them', () => {
  const run = runOf('mail', 'files')
  fill(run, 'engineer@mail', 'bo')
  assert.deepEqual(
    [whose(run, '2'), whose(run, '3@mail'), whose(run, '3@files')],
    [null, 'bo as engineer for mail', null],
  )
})

test('[E40] of a task on several pages the page on which it applies says whose it is', () => {
  const never = { condition: aCondition('false'), roles: ['champion'] }
  const processes = [aProcess('a', [aStep('s', [aTask('1', never)])]), aProcess('b', [aStep('t', [aTask('1')])])]
  const run = aRun({}, aContext({ ...aRelease(), processes }))
  for (const role of ['champion', 'engineer']) fill(run, role, role === 'champion' ? 'bo' : 'ana')
  assert.equal(whose(run, '1'), 'ana as engineer')
  const planned = run.standing().plan.tasks.get('1')
  assert.deepEqual(planned === undefined ? null : rolesOf(run.standing(), planned), ['engineer'])
})
