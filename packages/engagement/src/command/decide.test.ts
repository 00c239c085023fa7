import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aContext, aRun, aScope } from '../fixtures/a-run.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'

const saw = (expectedRevision: number) => ({ expectedRevision })
const revise = { type: 'ReviseFacts', scope: aScope('mail'), facts: {}, sources: {} } as const

test('[E7] a command that saw another revision than the record has is refused, also where it would do no harm', () => {
  const run = aRun()
  run.do(run.move('100', 'in-progress')).do(run.move('200', 'in-progress'))
  const again: Command = { type: 'ChangeTaskState', task: '100', to: 'in-progress', reason: null, ...saw(0) }
  assert.deepEqual(run.try(again), { code: 'stale-revision', expected: 0, found: 2 })
  const ahead: Command = { type: 'AssignTask', task: '100', assignee: 'ana', ...saw(3) }
  assert.deepEqual(run.try(ahead), { code: 'stale-revision', expected: 3, found: 2 })
})

test('[E7] scope and facts, and each process, have a revision of their own', () => {
  const run = aRun()
  run.do(run.move('100', 'complete'))
  const revise: Command = { ...run.revise({}, 'files'), ...saw(1) }
  assert.equal(run.try(revise), null)
  assert.deepEqual(run.try(revise), { code: 'stale-revision', expected: 1, found: 3 })
  const end: Command = { type: 'CompleteProcess', process: 'enable', outcome: 'end', ...saw(3) }
  assert.deepEqual(run.try(end), { code: 'stale-revision', expected: 3, found: 0 })
  const reopen: Command = { type: 'ReopenProcess', process: 'enable', ...saw(1) }
  assert.deepEqual(run.try(reopen), { code: 'stale-revision', expected: 1, found: 0 })
})

test('[E9] unknown ids come before a stale revision', () => {
  const codes = (commands: readonly Command[]) => commands.map((command) => aRun().try(command)?.code)
  assert.deepEqual(
    codes([
      { type: 'ChangeTaskState', task: '999', to: 'complete', reason: null, ...saw(7) },
      { type: 'AssignTask', task: '100', assignee: 'cleo', ...saw(7) },
      { ...revise, scope: aScope('gone'), ...saw(7) },
      { ...revise, facts: { moons: 2 }, ...saw(7) },
      { type: 'CompleteProcess', process: 'enable', outcome: 'remediate', ...saw(7) },
      { type: 'ReopenProcess', process: 'gone', ...saw(7) },
    ]),
    ['unknown-task', 'unknown-person', 'unknown-service', 'unknown-fact', 'unknown-outcome', 'unknown-process'],
  )
})

test('[E9] a stale revision comes before the rules, and the rules before nothing to change', () => {
  const codes = (commands: readonly Command[]) => commands.map((command) => aRun().try(command)?.code)
  const stale: readonly Command[] = [
    { type: 'ChangeTaskState', task: '203', to: 'complete', reason: null, ...saw(7) },
    { type: 'ChangeTaskState', task: '900', to: 'complete', reason: null, ...saw(7) },
    { type: 'ChangeTaskState', task: '100', to: 'cancelled', reason: null, ...saw(7) },
    { type: 'AssignTask', task: '203', assignee: null, ...saw(7) },
    { ...revise, scope: [], facts: { seats: -1 }, ...saw(7) },
    { type: 'CompleteProcess', process: 'enable', outcome: 'end', ...saw(7) },
    { type: 'ReopenProcess', process: 'enable', ...saw(7) },
  ]
  assert.deepEqual(new Set(codes(stale)), new Set(['stale-revision']))
  const idle: readonly Command[] = [
    { type: 'ChangeTaskState', task: '203', to: 'not-started', reason: null, ...saw(0) },
    { type: 'AssignTask', task: '203', assignee: null, ...saw(0) },
  ]
  assert.deepEqual(codes(idle), ['task-not-applicable', 'task-not-applicable'])
})

test('[E12] the scope and the facts that there are already are nothing to change, however they are written', () => {
  const run = aRun({ scope: aScope('mail', 'files'), facts: { seats: 5, sources: ['box', 'imap'] } })
  const facts = { sources: ['imap', 'box', 'box'], seats: 5 }
  assert.deepEqual(run.try(run.revise(facts, 'files', 'mail')), { code: 'nothing-to-change' })
})

test('[E15] a command to an engagement that does not exist is a bug and throws', () => {
  const command: Command = { type: 'ReopenProcess', process: 'enable', ...saw(0) }
  assert.throws(() => decide(null, command, aContext()), /Unexpected ReopenProcess without an engagement/)
})
