import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aTeam } from '../fixtures/a-routing-table.ts'
import { aContext, aRun, aScope } from '../fixtures/a-run.ts'
import { prefillFor } from './prefill-for.ts'

const page = aProcess('p', [
  aStep(
    's',
    [aTask('1'), aTask('2', { roles: ['champion'], services: ['mail', 'files'] }), aTask('3', { per: 'service' })],
    {
      secondaryRoles: ['champion', 'architect'],
    },
  ),
  aStep('t', [aTask('4', { roles: ['champion'] })]),
])
const release = {
  ...aRelease(),
  processes: [page],
  teams: [aTeam('designers', 'architect'), aTeam('builders', 'engineer')],
}

test('[E163] a request begins with the role of the task of which there is a team, else with one that helps', () => {
  const run = aRun({}, aContext(release))
  const roles = ['1', '2', '3@mail', '4', null].map((task) => prefillFor(run.standing(), task).role)
  assert.deepEqual(roles, ['engineer', 'architect', 'engineer', null, null])
  const one = aRun({}, aContext({ ...release, teams: [aTeam('designers', 'architect')] }))
  assert.equal(prefillFor(one.standing(), '4').role, 'architect')
  assert.equal(prefillFor(aRun({}, aContext({ ...release, teams: [] })).standing(), '1').role, null)
})

test('[E163] it begins with the service that the task is done for, where that is one', () => {
  const run = aRun({ scope: aScope('mail', 'chat') }, aContext(release))
  const services = ['1', '2', '3@chat', null].map((task) => prefillFor(run.standing(), task).service)
  assert.deepEqual(services, [null, 'mail', 'chat', null])
  assert.equal(prefillFor(aRun({}, aContext(release)).standing(), null).service, 'mail')
  run.do({
    type: 'AddTask',
    name: 'Ask',
    mandatory: false,
    process: 'p',
    step: 's',
    role: 'architect',
    service: 'files',
  })
  const { role, service, task } = prefillFor(run.standing(), '+1')
  assert.deepEqual([role, service, task], ['architect', 'files', '+1'])
})

test('[E163] it says what stands in the way, and what was noted last', () => {
  const run = aRun({}, aContext(release))
  const noted = () => {
    const { why, blocked } = prefillFor(run.standing(), '1')
    return [why, blocked]
  }
  assert.deepEqual(noted(), [null, null])
  for (const [at, text] of ['No licence', 'The vendor is silent'].entries()) {
    run.do({ type: 'LinkEvidence', ...run.on('1'), id: `n${at}`, content: { kind: 'note', text } })
  }
  run.do(run.move('1', 'blocked-technical-vendor'))
  assert.deepEqual(noted(), ['The vendor is silent', 'blocked-technical-vendor'])
})

test('[E163] it begins with the language of the customer, where the playbook asks for that', () => {
  const fact = {
    id: 'language',
    label: {},
    help: null,
    source: page.steps[0]?.source.en ?? { file: '', line: 1, column: 1 },
  }
  const asking = { ...release, facts: [...release.facts, { ...fact, type: 'text' as const }] }
  const run = aRun({ facts: { language: 'de' } }, aContext(asking))
  assert.equal(prefillFor(run.standing(), null).language, 'de')
  assert.equal(prefillFor(aRun({}, aContext(asking)).standing(), null).language, null)
})
