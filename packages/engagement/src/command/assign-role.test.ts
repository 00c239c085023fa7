import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRun, type Run } from '../fixtures/a-run.ts'
import type { AssignRole } from './command.ts'

function fill(run: Run, over: Partial<AssignRole> = {}): AssignRole {
  const { role, service } = { role: 'engineer', service: null, ...over }
  const expectedRevision = run.state.team.get(service === null ? role : `${role}@${service}`)?.revision ?? 0
  return { type: 'AssignRole', people: ['ana'], primary: null, expectedRevision, ...over, role, service }
}

function slot(run: Run, id = 'engineer') {
  return run.state.team.get(id)?.slot
}

test('[E42] a role is filled by people who can, each once; the first is the primary where nobody is named', () => {
  const run = aRun()
  run.do(fill(run, { people: ['bo', 'ana', 'bo'] }))
  assert.deepEqual(slot(run), { role: 'engineer', service: null, people: ['bo', 'ana'], primary: 'bo' })
  run.do(fill(run, { people: ['bo', 'ana'], primary: 'ana' }))
  assert.equal(slot(run)?.primary, 'ana')
})

test('[E42] a role is filled for the engagement and for a service apart', () => {
  const run = aRun()
  run.do(fill(run)).do(fill(run, { service: 'mail', people: ['bo'] }))
  assert.deepEqual([slot(run)?.primary, slot(run, 'engineer@mail')?.primary], ['ana', 'bo'])
  run.do(fill(run, { people: [] }))
  assert.deepEqual([slot(run), slot(run, 'engineer@mail')?.primary], [null, 'bo'])
})

test('[E42] nobody fills a role who cannot, or who is not there; the primary is one of the people', () => {
  const run = aRun()
  const unfit = { code: 'cannot-fill', role: 'engineer', person: 'dan' }
  assert.deepEqual(run.try(fill(run, { people: ['ana', 'dan'] })), unfit)
  assert.equal(run.try(fill(run, { role: 'architect', people: ['dan'] })), null)
  assert.deepEqual(run.try(fill(run, { people: ['cleo'] })), { code: 'unknown-person', person: 'cleo' })
  for (const people of [[], ['ana']]) {
    assert.deepEqual(run.try(fill(run, { people, primary: 'bo' })), { code: 'unknown-person', person: 'bo' })
  }
})

test('[E9] unknown roles, services and people come before a stale revision, and that before who can', () => {
  const run = aRun()
  const stale = { expectedRevision: 7 }
  assert.deepEqual(run.try(fill(run, { role: 'cook', ...stale })), { code: 'unknown-role', role: 'cook' })
  assert.deepEqual(run.try(fill(run, { service: 'gone', ...stale })), { code: 'unknown-service', service: 'gone' })
  assert.deepEqual(run.try(fill(run, { people: ['cleo'], ...stale })), { code: 'unknown-person', person: 'cleo' })
  const found = { code: 'stale-revision', expected: 7, found: 0 }
  assert.deepEqual(run.try(fill(run, { people: ['dan'], ...stale })), found)
})

test('[E12] the people that there are already, and nobody where there is nobody, are nothing to change', () => {
  const run = aRun()
  assert.deepEqual(run.try(fill(run, { people: [] })), { code: 'nothing-to-change' })
  run.do(fill(run, { people: ['ana', 'bo'] }))
  const same = fill(run, { people: ['ana', 'bo', 'ana'], primary: 'ana' })
  assert.deepEqual(run.try(same), { code: 'nothing-to-change' })
})
