import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Process, Task } from '@fairlead/playbook'
import { aCondition, aProcess, aSource, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import type { PlannedTask } from './plan.ts'
import { type Known, plan } from './plan-tasks.ts'

const mail: Known = { scope: ['mail'], facts: {} }

function planned(task: string, known: Known, processes: readonly Process[] = aRelease().processes): PlannedTask {
  const found = plan({ ...aRelease(), processes }, known).tasks.get(task)
  assert.ok(found, `task ${task} is in the plan`)
  return found
}

test('[E4] a task for services applies when the scope has one of them', () => {
  const reason = { kind: 'service', services: ['mail', 'chat'] }
  assert.deepEqual(planned('201', mail).reasons, [{ ...reason, verdict: 'applies', inScope: ['mail'] }])
  assert.deepEqual(planned('201', { scope: ['files'], facts: {} }).reasons, [
    { ...reason, verdict: 'does-not', inScope: [] },
  ])
  assert.equal(planned('203', mail).verdict, 'does-not')
  assert.equal(planned('203', { scope: ['mail', 'files'], facts: {} }).verdict, 'applies')
})

test('[E4] a service that is always covered needs no place in the scope', () => {
  assert.deepEqual(planned('102', mail), {
    key: '102',
    task: '102',
    service: null,
    process: 'workshop',
    step: 'kick-off',
    verdict: 'applies',
    mandatory: true,
    reasons: [{ kind: 'service', verdict: 'applies', services: ['onboarding'], inScope: ['onboarding'] }],
  })
})

test('[E4] a task for all services, or for none in particular, is asked nothing about services', () => {
  for (const task of ['100', '202']) {
    assert.deepEqual(planned(task, mail).reasons, [])
    assert.equal(planned(task, mail).verdict, 'applies')
  }
})

test('[E4] the services of a step do not decide about the rows of its table', () => {
  const process = aProcess('p', [aStep('s', [aTask('1')], { services: ['files'] })])
  assert.equal(planned('1', mail, [process]).verdict, 'applies')
})

test('[E5] a missing fact makes a task unknown, and the reason says which one is missing', () => {
  const { verdict, reasons } = planned('400', mail)
  assert.equal(verdict, 'unknown')
  assert.deepEqual(reasons, [
    {
      kind: 'condition',
      verdict: 'unknown',
      on: 'task',
      text: "seats >= 20000 || segment == 'large'",
      requirement: { kind: 'opaque', text: "seats >= 20000 || segment == 'large'", facts: [] },
      read: [
        { fact: 'seats', value: null },
        { fact: 'segment', value: null },
      ],
      source: aSource,
    },
  ])
})

test('[E5] the facts that are known decide where they can, and stand in the reason', () => {
  const few = planned('400', { scope: ['mail'], facts: { seats: 12_000 } })
  assert.equal(few.verdict, 'unknown')
  assert.deepEqual(few.reasons[0]?.kind === 'condition' ? few.reasons[0].read : null, [
    { fact: 'seats', value: 12_000 },
    { fact: 'segment', value: null },
  ])
  assert.equal(planned('400', { scope: ['mail'], facts: { seats: 20_000 } }).verdict, 'applies')
  assert.equal(planned('400', { scope: ['mail'], facts: { seats: 12_000, segment: 'small' } }).verdict, 'does-not')
})

test('[E6] the condition of the step comes before that of the task, and the weakest of all is the verdict', () => {
  const answers = (facts: Known['facts']) => {
    const { verdict, reasons } = planned('301', { scope: ['mail'], facts })
    return [verdict, ...reasons.map((reason) => `${reason.kind === 'condition' ? reason.on : ''}: ${reason.verdict}`)]
  }
  assert.deepEqual(answers({}), ['unknown', 'step: unknown', 'task: unknown'])
  assert.deepEqual(answers({ sources: [] }), ['does-not', 'step: does-not', 'task: does-not'])
  assert.deepEqual(answers({ sources: ['imap'] }), ['does-not', 'step: applies', 'task: does-not'])
  assert.deepEqual(answers({ sources: ['gmail'] }), ['applies', 'step: applies', 'task: applies'])
})

test('[E6] one no outweighs what is unknown', () => {
  const step = aStep('s', [aTask('1', { services: ['files'], condition: aCondition('regulated') })])
  const { verdict, reasons } = planned('1', mail, [aProcess('p', [step])])
  assert.equal(verdict, 'does-not')
  assert.deepEqual(
    reasons.map((reason) => reason.verdict),
    ['does-not', 'unknown'],
  )
})

test('[E8] a fact more decides what was unknown and leaves the rest', () => {
  const verdicts = (facts: Known['facts']) =>
    [...plan(aRelease(), { scope: ['mail'], facts }).tasks.values()].filter(({ verdict }) => verdict === 'unknown')
      .length
  assert.equal(verdicts({}), 4)
  assert.equal(verdicts({ sources: ['gmail'] }), 2)
  assert.equal(verdicts({ sources: ['gmail'], regulated: false }), 1)
  assert.equal(verdicts({ sources: ['gmail'], regulated: false, seats: 30_000 }), 0)
})

test('[E10] a task of several pages applies where any of them says so, and its reasons are of that place', () => {
  const forFiles = aProcess('first', [aStep('a', [aTask('1', { services: ['files'] })])])
  const maybe = aProcess('second', [aStep('b', [aTask('1', { condition: aCondition('regulated') })])])
  const forAll = aProcess('third', [aStep('c', [aTask('1')])])
  const place = (processes: readonly Process[]) => {
    const { verdict, process, step } = planned('1', mail, processes)
    return [verdict, process, step]
  }
  assert.deepEqual(place([forFiles, maybe]), ['unknown', 'second', 'b'])
  assert.deepEqual(place([forFiles, maybe, forAll]), ['applies', 'third', 'c'])
  assert.deepEqual(place([forAll, maybe]), ['applies', 'third', 'c'])
  assert.deepEqual(place([forAll, aProcess('fourth', [aStep('d', [aTask('1')])])]), ['applies', 'third', 'c'])
})

test('[E33] a task that is called like a property of every object is planned like others', () => {
  const process = aProcess('p', [aStep('s', [aTask('__proto__'), aTask('toString')])])
  const { tasks } = plan({ ...aRelease(), processes: [process] }, mail)
  assert.deepEqual([...tasks.keys()], ['__proto__', 'toString'])
  assert.deepEqual(
    [...tasks.values()].map(({ task }) => task),
    ['__proto__', 'toString'],
  )
})

test('[E35] a task that is done for each service is a piece of work for each in scope that it is for', () => {
  const process = aProcess('p', [
    aStep('s', [
      aTask('1', { per: 'service' }),
      aTask('2', { per: 'service', services: ['files', 'mail'] }),
      aTask('3', { per: 'service', services: [] }),
      aTask('4', { per: 'service', services: ['onboarding', 'chat'], condition: aCondition('regulated') }),
    ]),
  ])
  const { tasks, onPage } = plan({ ...aRelease(), processes: [process] }, { scope: ['mail', 'files'], facts: {} })
  assert.deepEqual(
    [...tasks].map(([key, { task, service, verdict }]) => [key, task, service, verdict]),
    [
      ['1@mail', '1', 'mail', 'applies'],
      ['1@files', '1', 'files', 'applies'],
      ['2@files', '2', 'files', 'applies'],
      ['2@mail', '2', 'mail', 'applies'],
      ['3@mail', '3', 'mail', 'applies'],
      ['3@files', '3', 'files', 'applies'],
      ['4@onboarding', '4', 'onboarding', 'unknown'],
    ],
  )
  assert.deepEqual(tasks.get('2@mail')?.reasons, [{ kind: 'per-service', verdict: 'applies', service: 'mail' }])
  assert.deepEqual(
    onPage.get('p')?.map(({ key }) => key),
    [...tasks.keys()],
  )
})

test('[E35] where none of its services is in scope the task itself does not apply', () => {
  const process = aProcess('p', [aStep('s', [aTask('1', { per: 'service', services: ['files', 'chat'] })])])
  assert.deepEqual(planned('1', mail, [process]).reasons, [
    { kind: 'service', verdict: 'does-not', services: ['files', 'chat'], inScope: [] },
  ])
  assert.equal(planned('1', mail, [process]).verdict, 'does-not')
})

test('[E10] one page does not take from another that a task is mandatory, unless it does not apply there', () => {
  const place = (id: string, over: Partial<Task>) => aProcess(id, [aStep(`${id} s`, [aTask('1', over)])])
  const mandatory = (...processes: readonly Process[]) => planned('1', mail, processes).mandatory
  const [optional, must] = [place('a', { mandatory: false }), place('b', {})]
  const never = place('c', { services: ['files'] })
  const maybe = place('d', { condition: aCondition('regulated') })
  assert.equal(mandatory(optional, must), true)
  assert.equal(mandatory(must, optional), true)
  assert.equal(mandatory(optional, never), false)
  assert.equal(mandatory(never), false)
  assert.equal(mandatory(optional, maybe), true)
})
