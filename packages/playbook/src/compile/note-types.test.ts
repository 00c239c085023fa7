import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { combineReleases } from '../combine/combine-releases.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { compile } from './compile.ts'
import { readPlaybook } from './playbook.ts'

const roles = 'roles: { fe: { name: { en: FE } } }'

function compiled(...notes: readonly string[]) {
  const manifest = readManifest('playbook.yaml', page(roles, 'notes:', ...notes))
  return compile(readPlaybook([{ file: 'a.md', text: page('# A', '## B', 'Primary Role: **FE**') }], manifest))
}

const typesOf = (...notes: readonly string[]) => compiled(...notes).release?.notes ?? []

test('[P221] types and fields come in the order of the manifest, each as it was declared', () => {
  const types = typesOf(
    '  talk: { name: { en: Talk } }',
    '  call:',
    '    name: { en: Call }',
    '    help: { en: After each. }',
    '    fields:',
    '      mood: { type: choice, required: true, label: { en: Mood }, choices: { b: { en: B }, a: { en: A } } }',
    '      gist: { type: text, most: 255, label: { en: Gist } }',
    '      again: { type: date, label: { en: Again }, help: { en: If at all. } }',
  )
  assert.deepEqual(
    types.map(({ id, help, writers }) => [id, help?.en ?? null, writers]),
    [
      ['talk', null, []],
      ['call', 'After each.', []],
    ],
  )
  assert.deepEqual(
    types[1]?.fields.map(({ definition: { id, type, help }, most, required }) => [id, type, help?.en, most, required]),
    [
      ['mood', 'choice', undefined, null, true],
      ['gist', 'text', undefined, 255, false],
      ['again', 'date', 'If at all.', null, false],
    ],
  )
  const mood = types[1]?.fields[0]?.definition
  assert.deepEqual(mood?.type === 'choice' ? mood.choices.map(({ id }) => id) : [], ['b', 'a'])
  assert.deepEqual(types[1]?.source, { file: 'playbook.yaml', line: 4, column: 3 })
  assert.deepEqual(mood?.source, { file: 'playbook.yaml', line: 8, column: 7 })
})

test('[P221] a bound is one of a text, and no field is called like a word of conditions', () => {
  const refused = (field: string) => compiled(`  call: { name: { en: Call }, fields: { ${field} } }`).release
  assert.equal(refused('n: { type: number, most: 5, label: { en: N } }'), null)
  assert.equal(refused('n: { type: text, most: 0, label: { en: N } }'), null)
  assert.equal(refused('in: { type: text, label: { en: N } }'), null)
  assert.notEqual(refused('n: { type: text, most: 1, label: { en: N } }'), null)
})

test('[P222] whom a playbook lacks writes nothing: there is no release', () => {
  assert.deepEqual(typesOf('  call: { name: { en: Call }, writers: [fe, fe] }')[0]?.writers, ['fe'])
  const { release, diagnostics } = compiled('  call: { name: { en: Call }, writers: [fe, fee] }')
  assert.equal(release, null)
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['FL1401'],
  )
})

test('[P223] types of one id are one where they ask for the same, and a conflict where they do not', () => {
  const call = (field: string, name = '{ en: Call }') =>
    compiled(`  call: { name: ${name}, fields: { gist: { type: text, ${field} label: { en: Gist } } } }`).release
  const [first, same, other] = [call('most: 9,'), call('most: 9,', '{ en: Ring, de: Anruf }'), call('')]
  assert.ok(first && same && other)
  const combined = combineReleases([first, same])
  assert.ok(combined.ok)
  assert.deepEqual(
    combined.release.notes.map(({ id, name }) => [id, name]),
    [['call', { en: 'Call', de: 'Anruf' }]],
  )
  const refused = combineReleases([first, other])
  assert.deepEqual(refused.ok ? [] : refused.conflicts, [{ kind: 'note', note: 'call', releases: [0, 1] }])
})
