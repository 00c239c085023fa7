import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from '../src/canonical/canonical-json.ts'
import { combineReleases } from '../src/combine/combine-releases.ts'
import type { DecisionTable } from '../src/model/decision-table.ts'
import type { Release, Task } from '../src/model/release.ts'
import { readRelease } from '../src/release/read-release.ts'
import { anyParts } from './print/any-parts.ts'
import { anyRelease } from './print/any-release.ts'

function combined(...releases: readonly Release[]): Release {
  const found = combineReleases(releases)
  assert.ok(found.ok, JSON.stringify(found))
  return found.release
}

function tasksOf({ processes }: Release): readonly Task[] {
  return processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks))
}

const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id)
const inOrder = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())]
const vocabularies = [
  'facts',
  'phases',
  'roles',
  'serviceGroups',
  'services',
  'motions',
  'processes',
  'decisions',
  'questionnaires',
] as const

test('[P170] one release combined is that release, and so is one combined with itself (seed 170, 60 releases)', () => {
  fc.assert(
    fc.property(anyRelease, (release) => {
      assert.equal(canonicalJson(combined(release)), canonicalJson(release))
      assert.equal(canonicalJson(combined(release, release)), canonicalJson(release))
    }),
    { seed: 170, numRuns: 60, endOnFailure: true },
  )
})

test('[P170] combining what is combined is combining all of it, whatever is taken together first (seed 1701, 60 lists)', () => {
  fc.assert(
    fc.property(anyParts, fc.nat(), fc.nat(), (parts, one, other) => {
      const [from, to] = [one % parts.length, other % parts.length].toSorted((a, b) => a - b)
      const grouped = combined(...parts.slice(0, from), combined(...parts.slice(from, to)), ...parts.slice(to))
      assert.equal(canonicalJson(grouped), canonicalJson(combined(...parts)))
    }),
    { seed: 1701, numRuns: 60, endOnFailure: true },
  )
})

test('[P171] the whole has what each part has, in their order, each id once (seed 171, 60 lists)', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const whole = combined(...parts)
      for (const key of vocabularies) {
        assert.deepEqual(idsOf(whole[key]), inOrder(parts.map((part) => idsOf(part[key]))), key)
      }
      assert.deepEqual(whole.languages, inOrder(parts.map(({ languages }) => languages)))
      const tasks = idsOf(tasksOf(whole))
      assert.deepEqual(new Set(tasks), new Set(parts.flatMap((part) => idsOf(tasksOf(part)))))
      const before = idsOf(tasksOf(combined(...parts.slice(0, -1))))
      assert.deepEqual(
        before.filter((id) => !tasks.includes(id)),
        [],
        'a further part takes no task away',
      )
    }),
    { seed: 171, numRuns: 60, endOnFailure: true },
  )
})

test('[P172] an entry has the names of the first part that says one in a language (seed 172, 60 lists)', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const whole = combined(...parts)
      for (const key of ['phases', 'roles', 'serviceGroups', 'services', 'motions'] as const) {
        for (const { id, name } of whole[key]) {
          const said = parts.flatMap((part) => part[key].filter((entry) => entry.id === id))
          for (const language of new Set(said.flatMap((entry) => Object.keys(entry.name)))) {
            const [first] = said.filter((entry) => Object.hasOwn(entry.name, language))
            assert.equal(name[language], first?.name[language])
          }
        }
      }
    }),
    { seed: 172, numRuns: 60, endOnFailure: true },
  )
})

test('[P91] what is combined is a release that reads back (seed 91, 20 lists)', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const whole = combined(...parts)
      assert.deepEqual(readRelease(canonicalJson(whole)), { ok: true, release: JSON.parse(canonicalJson(whole)) })
    }),
    { seed: 91, numRuns: 20, endOnFailure: true },
  )
})

const alterations = {
  process: (part: Release, id: string): Release => ({
    ...part,
    processes: part.processes.map((process) => (process.id === id ? { ...process, replaces: ['other'] } : process)),
  }),
  fact: (part: Release, id: string): Release => ({
    ...part,
    facts: part.facts.map((fact) => (fact.id === id ? { ...fact, type: 'yes-no' } : fact)),
  }),
  decision: (part: Release, id: string): Release => ({ ...part, decisions: [aTable(id, 'Another')] }),
}

function aTable(id: string, answer: string): DecisionTable {
  const rows = [{ condition: null, answers: [{ en: answer }], source: {} }]
  return { id, title: { en: id }, inputs: [], outputs: [{ en: 'Answer' }], rows, routing: null, source: {} }
}

test('[P173] what one part says otherwise is refused where another part has it, and nowhere else (seed 173, 60 lists)', () => {
  const told: Record<string, number> = {}
  fc.assert(
    fc.property(anyParts, fc.constantFrom('process', 'fact', 'decision'), fc.nat(), (parts, kind, at) => {
      const tabled = parts.map((part, index) =>
        index % 2 === 0 ? part : { ...part, decisions: [aTable('who', 'Me')] },
      )
      const of = (part: Release | undefined) =>
        kind === 'process' ? part?.processes : kind === 'fact' ? part?.facts : [{ id: 'who' }]
      const ids = idsOf(of(tabled.at(-1)) ?? [])
      const id = ids[at % Math.max(1, ids.length)] ?? ''
      const altered = tabled.map((part, index) => (index === tabled.length - 1 ? alterations[kind](part, id) : part))
      const first = tabled.findIndex((part) => {
        const here = kind === 'process' ? part.processes : kind === 'fact' ? part.facts : part.decisions
        return here.some((one) => one.id === id)
      })
      const found = combineReleases(altered)
      const isShared = first >= 0 && first < tabled.length - 1
      const expected = isShared ? [{ kind, [kind]: id, releases: [first, tabled.length - 1] }] : []
      assert.deepEqual(found.ok ? [] : found.conflicts, expected)
      const outcome = `${kind} ${isShared ? 'refused' : 'combined'}`
      told[outcome] = (told[outcome] ?? 0) + 1
    }),
    { seed: 173, numRuns: 60, endOnFailure: true },
  )
  assert.deepEqual(Object.keys(told).toSorted(), [
    'decision refused',
    'fact combined',
    'fact refused',
    'process combined',
    'process refused',
  ])
})
