import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksOfServices, withFigures } from '../cadence/service-figures.ts'
import { page } from '../check/rule.ts'
import { combineReleases } from '../combine/combine-releases.ts'
import { conditionPrograms } from '../condition/condition-programs.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Release } from '../model/release.ts'
import { compile } from './compile.ts'
import { readPlaybook } from './playbook.ts'

const pages = [
  { file: 'a.md', text: page('# A', '## B', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | x | M | FE |') },
]
const compiled = (manifest: string) => compile(readPlaybook(pages, readManifest('playbook.yaml', manifest)))

function manifestOf(every: string, condition: string): string {
  return page(
    'roles: { fe: { name: { en: FE } } }',
    'constants: { few: 40 }',
    'facts: { seats: { type: number, label: { en: Seats } } }',
    'notes: { call: { name: { en: Call } } }',
    'cadences:',
    `  talk: { name: { en: Talk }, every: ${every}, notes: [call, call], role: fe, condition: "${condition}" }`,
  )
}

function releaseOf(every: string, condition: string): Release {
  const { release, diagnostics } = compiled(manifestOf(every, condition))
  assert.ok(release !== null, JSON.stringify(diagnostics))
  return release
}

test('[P245] a cadence says which notes are enough, how often, for whom and whose duty it is', () => {
  const [cadence] = releaseOf('2w', 'seats > few').cadences
  assert.deepEqual(
    [cadence?.id, cadence?.notes, cadence?.every, cadence?.role, cadence?.condition?.text],
    ['talk', ['call'], { days: 14, calendar: 'calendar' }, 'fe', 'seats > 40'],
  )
  assert.deepEqual(releaseOf('10bd', 'seats > few').cadences[0]?.every, { days: 10, calendar: 'business' })
})

test('[P245] a length that is none, or of nothing, is no cadence', () => {
  for (const every of ['0d', '14', '14h', 'd']) {
    const { release, diagnostics } = compiled(manifestOf(every, 'seats > few'))
    assert.equal(release, null)
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['FL0802'],
    )
  }
})

test('[P246] its condition asks for figures of services beside facts, and is put to them', () => {
  const release = releaseOf('14d', 'service_percent < few && seats > 5')
  const condition = release.cadences[0]?.condition
  assert.ok(condition != null)
  assert.ok(asksOfServices(condition, release.facts))
  assert.deepEqual(condition.requirement, {
    kind: 'all',
    of: [
      { kind: 'compare', fact: 'service_percent', operator: '<', value: 40 },
      { kind: 'compare', fact: 'seats', operator: '>', value: 5 },
    ],
  })
  const { verdict } = conditionPrograms(withFigures(release.facts))(condition)
  assert.deepEqual(
    [verdict({ seats: 6, service_percent: 39 }), verdict({ seats: 6, service_percent: 40 }), verdict({ seats: 6 })],
    ['true', 'false', 'unknown'],
  )
})

test('[P246] conditions of tasks know no figures, and a fact of that name is meant before the figure', () => {
  const ofTask = page(manifestOf('14d', 'seats > few'), 'tasks: { "10": { condition: service_percent < 40 } }')
  const { diagnostics } = compiled(ofTask)
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['FL0804'],
  )
  const own = manifestOf('14d', 'service_seats < few').replace('seats: {', 'service_seats: {')
  const { release } = compiled(own)
  const condition = release?.cadences[0]?.condition
  assert.ok(release != null && condition != null)
  assert.ok(!asksOfServices(condition, release.facts))
})

test('[P247] a cadence of notes and roles that there are not gives no release', () => {
  const text = manifestOf('14d', 'seats > few')
  const codes = (manifest: string) => compiled(manifest).diagnostics.map(({ code }) => code)
  assert.ok(codes(text.replace('notes: [call, call]', 'notes: [cal]')).includes('FL1421'))
  assert.ok(codes(text.replace('role: fe', 'role: fee')).includes('FL1422'))
})

test('[P248] combined playbooks have the cadences of all; those that differ are a conflict', () => {
  const one = releaseOf('14d', 'seats > few')
  const combined = combineReleases([one, one])
  assert.ok(combined.ok)
  assert.deepEqual(combined.release.cadences, one.cadences)
  const other = combineReleases([one, releaseOf('2w', 'seats >= few')])
  assert.ok(!other.ok)
  assert.deepEqual(other.conflicts, [{ kind: 'cadence', cadence: 'talk', releases: [0, 1] }])
})
