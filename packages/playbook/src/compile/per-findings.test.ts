import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Release, Task } from '../model/release.ts'
import { compile } from './compile.ts'
import { readPlaybook } from './playbook.ts'

function compiled(text: string, manifest = '') {
  return compile(readPlaybook([{ file: 'a.md', text }], readManifest('playbook.yaml', manifest)))
}

function tasksOf(release: Release | null): readonly Task[] {
  return release?.processes.flatMap(({ steps }) => steps.flatMap(({ tasks }) => tasks)) ?? []
}

const rows = page(
  '# A',
  '## Plan',
  '| Id | Name | M/O | Role | Services | Gate |',
  '|-|-|-|-|-|-|',
  '| 1 | One | M | FE | Mail | |',
  '| 2 | Two | M | FE | Mail | - |',
  '| 3 | Three | M | FE | Mail | Yes |',
)

test('[P88] a task is done once, or for each service where the manifest says so of it or of its step', () => {
  const manifest = page(
    'processes: { a: { steps: { plan: { title: { en: Plan }, per: service } } } }',
    'tasks: { "3": { per: engagement } }',
  )
  const { release, diagnostics } = compiled(rows, manifest)
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(
    tasksOf(release).map(({ id, per }) => `${id} ${per}`),
    ['1 service', '2 service', '3 engagement'],
  )
  const talk = page('# A', '## Talk', 'Primary Role: **FE**')
  const own = page('processes: { a: { steps: { talk: { title: { en: Talk }, per: service } } } }')
  assert.deepEqual(
    tasksOf(compiled(talk, own).release).map(({ form, per }) => [form, per]),
    [['step', 'service']],
  )
})

test('[P88] what is done for each service is no gate, also where only its shape would make it one', () => {
  const text = page('# A', '## Do', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 1 | T | M | FE |')
  assert.equal(tasksOf(compiled(text).release)[0]?.gate?.inferred, true)
  const { release, diagnostics } = compiled(text, 'tasks: { "1": { per: service } }')
  assert.deepEqual([tasksOf(release)[0]?.gate, diagnostics], [null, []])
})

test('[P88] a role is filled by the team where the manifest does not name another party', () => {
  const manifest = page('roles:', '  fe: { name: { en: FE }, party: vendor }', '  lead: { name: { en: Lead } }')
  const partiesOf = (of: string) => compiled(rows, of).release?.roles.map(({ id, party }) => [id, party])
  assert.deepEqual(partiesOf(manifest), [
    ['fe', 'vendor'],
    ['lead', 'team'],
  ])
  assert.deepEqual(partiesOf(''), [['fe', 'team']])
})
