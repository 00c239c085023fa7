import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactValue, KnownFacts } from '@fairlead/playbook'
import { compiled, type Place, releaseOf } from '../../../test/small-world.ts'
import { aChoice, aProcess, aSource, aStep, aTask } from '../../fixtures/a-playbook.ts'
import { aRelease } from '../../fixtures/a-release.ts'
import { indexRelease } from '../../release/release-index.ts'
import type { Known } from '../plan-tasks.ts'
import type { Flip } from './flip.ts'
import { nearestChanges } from './nearest-changes.ts'

const anywhere: Place = { ofStep: null, ofTask: null, services: 'all' }

/** What would change for the one task of a release that has this condition. */
function ofCondition(text: string, facts: KnownFacts): readonly Flip[] {
  const index = indexRelease(releaseOf({ per: 'engagement', places: [{ ...anywhere, ofTask: text }] }))
  return nearestChanges({ index, known: { scope: ['mail'], facts }, task: '1' })
}

/** Where each flip leads and to what, in short. */
function inShort(flips: readonly Flip[]): readonly string[] {
  return flips.map(({ to, change }) => {
    if (change.kind === 'service') return `${to}: ${change.add ? '+' : '-'}${change.services}`
    return `${to}: ${change.fact} ${JSON.stringify(change.value)}`
  })
}

test('[E72] a number flips at the end of its region, and counts by the share of it that changes', () => {
  assert.deepEqual(ofCondition('seats >= 20000', { seats: 25_000 }), [
    {
      to: 'does-not',
      change: {
        kind: 'fact',
        fact: 'seats',
        from: 25_000,
        value: 19_999,
        matches: { kind: 'range', least: null, most: 19_999 },
      },
      distance: 0.20004,
    },
  ])
  const [between] = ofCondition('worth >= 50 && worth < 80', { worth: 0 })
  assert.deepEqual(between?.change.kind === 'fact' && between.change.matches, { kind: 'range', least: 50, most: 79 })
  assert.equal(between?.distance, 50)
})

test('[E74] numbers beside each other that lead to the same are told as one, of a missing fact those of which there are most', () => {
  const range = (text: string, facts: KnownFacts) =>
    ofCondition(text, facts).map(({ change }) => (change.kind === 'fact' ? change.matches : null))
  assert.deepEqual(range('seats >= 5 || seats >= 9', { seats: 2 }), [{ kind: 'range', least: 5, most: null }])
  assert.deepEqual(range('seats != 5', {}), [
    { kind: 'range', least: 6, most: null },
    { kind: 'range', least: 5, most: 5 },
  ])
})

test('[E72] a month counts as much as a member, a choice or a service', () => {
  const [later] = ofCondition("live >= '2026-03-31'", { live: '2026-03-01' })
  assert.equal(later?.distance, 1)
  assert.deepEqual(later.change, {
    kind: 'fact',
    fact: 'live',
    from: '2026-03-01',
    value: '2026-03-31',
    matches: { kind: 'range', least: '2026-03-31', most: null },
  })
})

test('[E72] a set has one member more or fewer, each of which will do, or is emptied', () => {
  const change = (text: string, sources: readonly string[]) => {
    const [flip] = ofCondition(text, { sources })
    return flip?.change.kind === 'fact' ? [flip.distance, flip.change.value, flip.change.matches] : null
  }
  const either = "'box' in sources || 'mail' in sources"
  assert.deepEqual(change(either, ['imap']), [1, ['box', 'imap'], { kind: 'with', members: ['box', 'mail'] }])
  assert.deepEqual(change(either, ['box', 'imap']), [1, ['imap'], { kind: 'without', members: ['box'] }])
  assert.deepEqual(change(either, ['box', 'mail', 'imap']), [3, [], { kind: 'value' }])
  assert.deepEqual(change("'box' in sources && 'mail' in sources", []), null)
})

test('[E72] a missing fact has only to be found out: what it decides comes first, in both directions', () => {
  const flips = ofCondition("managed || (seats >= 20000 && 'box' in sources)", {
    sources: ['box', 'mail'],
    managed: false,
  })
  assert.deepEqual(inShort(flips), [
    'applies: seats 20000',
    'does-not: seats 19999',
    'applies: managed true',
    'does-not: sources ["mail"]',
  ])
  assert.deepEqual(
    flips.map(({ distance }) => distance),
    [0, 0, 1, 1],
  )
})

test('[E72] of a set that is missing the smallest that decide are told, and those that are as good', () => {
  const flips = ofCondition("'box' in sources || 'mail' in sources", {})
  assert.deepEqual(
    flips.map(({ to, change }) => [to, change.kind === 'fact' && [change.value, change.matches]]),
    [
      ['applies', [['box'], { kind: 'with', members: ['box', 'mail'] }]],
      ['does-not', [[], { kind: 'value' }]],
    ],
  )
  const all = ofCondition("'box' in sources && 'mail' in sources && !('imap' in sources)", {})
  assert.deepEqual(inShort(all), ['applies: sources ["box","mail"]', 'does-not: sources []'])
  const [some] = ofCondition('size(sources) > 0', {})
  assert.deepEqual(some?.change.kind === 'fact' && some.change.matches, {
    kind: 'with',
    members: ['box', 'mail', 'notes', 'imap'],
  })
})

test('[E72] where members are so many that not every set can be tried, that of all of them is', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `m${index}`)
  const requirement = {
    kind: 'all',
    of: ids.map((value) => ({ kind: 'includes', fact: 'many', value }) as const),
  } as const
  const condition = { text: ids.map((id) => `'${id}' in many`).join(' && '), requirement, source: aSource }
  const release = {
    ...aRelease(),
    facts: [{ id: 'many', type: 'set', label: {}, help: null, source: aSource, choices: ids.map(aChoice) } as const],
    processes: [aProcess('p', [aStep('s', [aTask('1', { condition })])])],
  }
  const flips = nearestChanges({ index: indexRelease(release), known: { scope: ['mail'], facts: {} }, task: '1' })
  assert.deepEqual(inShort(flips), [`applies: many ${JSON.stringify(ids)}`, 'does-not: many []'])
})

test('[E72] a text flips to any that nothing names, but for those that do not, else to one that is named', () => {
  const matches = (text: string, country: string) =>
    ofCondition(text, { country }).map(({ change }) => (change.kind === 'fact' ? change.matches : null))
  assert.deepEqual(matches("country == 'DE' || country == 'AT'", 'CH'), [{ kind: 'one-of', values: ['DE', 'AT'] }])
  assert.deepEqual(matches("country == 'DE' || country == 'AT'", 'DE'), [{ kind: 'other-than', values: ['DE', 'AT'] }])
  assert.deepEqual(matches("country != 'DE' || country == 'AT'", 'DE'), [{ kind: 'other-than', values: ['DE'] }])
  assert.deepEqual(matches("country == 'DE '", 'CH'), [])
})

test('[E72] a service that is always covered stays, and so does the last of the scope', () => {
  const inScope = (scope: readonly string[], services: readonly string[]) => {
    const index = indexRelease(releaseOf({ per: 'engagement', places: [{ ...anywhere, services }] }))
    return inShort(nearestChanges({ index, known: { scope, facts: {} }, task: '1' }))
  }
  assert.deepEqual(inScope(['chat'], ['mail', 'files']), ['applies: +mail,files'])
  assert.deepEqual(inScope(['chat', 'mail'], ['mail', 'files']), ['does-not: -mail'])
  assert.deepEqual(inScope(['mail', 'files'], ['mail', 'files']), [])
  assert.deepEqual(inScope(['mail'], ['mail']), [])
  assert.deepEqual(inScope(['onboarding', 'chat'], ['onboarding']), [])
})

test('[E73] where it takes two changes there is none; a task that the release lacks has none either', () => {
  assert.deepEqual(ofCondition('seats >= 5 && managed', { seats: 1, managed: false }), [])
  const [one] = ofCondition('seats >= 5 && managed', { seats: 1, managed: true })
  assert.equal(one?.to, 'applies')
  const known: Known = { scope: ['mail'], facts: {} }
  assert.deepEqual(nearestChanges({ index: indexRelease(aRelease()), known, task: '999' }), [])
  assert.deepEqual(nearestChanges({ index: indexRelease(aRelease()), known, task: '100', service: 'mail' }), [])
})

test('[E73] what a change would leave undecided is no flip', () => {
  assert.deepEqual(inShort(ofCondition('seats >= 5 || managed', { seats: 6 })), [])
  assert.deepEqual(inShort(ofCondition('seats >= 5 || managed', { seats: 6, managed: false })), ['does-not: seats 4'])
})

test('[E75] what has no words is tried: where it asks for more or for less the nearest is found', () => {
  const cases: readonly (readonly [string, KnownFacts, string, FactValue])[] = [
    ['seats * 2 >= 30000', { seats: 100 }, 'seats', 15_000],
    ['seats > 10 * worth + 7', { seats: 30, worth: 12 }, 'seats', 128],
    ['seats > 10 * worth + 7', { seats: 300, worth: 12 }, 'seats', 127],
    ['seats - worth >= 1000', { seats: 0, worth: 5 }, 'seats', 1005],
    ['seats % 7 == 3', { seats: 40 }, 'seats', 38],
    ['seats == worth', { seats: 4_000_000, worth: 5 }, 'seats', 5],
    ['live > signed', { live: '2026-03-01', signed: '2027-01-31' }, 'live', '2027-02-01'],
    ["live < (managed ? '2026-03-04' : '2026-03-07')", { live: '2026-05-01', managed: true }, 'live', '2026-03-03'],
    ["country == (managed ? 'DE' : 'FR')", { country: 'US', managed: false }, 'country', 'FR'],
    ['country == seat', { country: 'US', seat: 'IT' }, 'country', 'IT'],
    ['seats == (managed ? 777 : 888)', { seats: 5, managed: true }, 'seats', 777],
    ['seats == 777 || seats * 2 < worth', { seats: 5, worth: 0 }, 'seats', 777],
    ['size(sources) >= 2', { sources: ['box'] }, 'sources', ['box', 'mail']],
  ]
  for (const [text, facts, fact, value] of cases) {
    const flip = ofCondition(text, facts).find(({ change }) => change.kind === 'fact' && change.fact === fact)
    assert.deepEqual(flip?.change.kind === 'fact' ? flip.change.value : null, value, text)
  }
})

test('[E75] of a missing number two values beside each other are told, one for each verdict', () => {
  assert.deepEqual(inShort(ofCondition('seats * 2 >= 30000', {})), ['applies: seats 15000', 'does-not: seats 14999'])
  assert.deepEqual(inShort(ofCondition('seats * 2 >= 30000 && managed', {})), [
    'does-not: seats 0',
    'does-not: managed false',
  ])
})

test('[E75] a fact that a condition reads and its requirement does not mention is tried', () => {
  const known: Known = { scope: ['mail'], facts: { seats: 25_000, segment: 'small' } }
  const flips = nearestChanges({ index: indexRelease(aRelease()), known, task: '400' })
  assert.deepEqual(inShort(flips), ['does-not: seats 19999'])
})

test('[E70] what a requirement says that means something else than its condition is not proposed', () => {
  const release = releaseOf({ per: 'engagement', places: [{ ...anywhere, ofTask: 'seats > 5' }] })
  const { requirement } = compiled('seats > 9')
  const told = JSON.stringify(release).replace(
    JSON.stringify(compiled('seats > 5').requirement),
    JSON.stringify(requirement),
  )
  const index = indexRelease(JSON.parse(told))
  for (const facts of [{}, { seats: 7 }]) {
    assert.deepEqual(nearestChanges({ index, known: { scope: ['mail'], facts }, task: '1' }), [])
  }
})

test('[E76] a task of several places flips where all of them together do', () => {
  const places = ["'box' in sources", 'seats >= 500'].map((ofTask) => ({ ...anywhere, ofTask }))
  const index = indexRelease(releaseOf({ per: 'engagement', places }))
  const ofFacts = (facts: KnownFacts) =>
    inShort(nearestChanges({ index, known: { scope: ['mail'], facts }, task: '1' }))
  assert.deepEqual(ofFacts({ sources: [], seats: 400 }), ['applies: seats 500', 'applies: sources ["box"]'])
  assert.deepEqual(ofFacts({ sources: ['box'], seats: 400 }), ['does-not: sources []'])
  assert.deepEqual(ofFacts({ sources: ['box'], seats: 500 }), [])
})

test('[E76] work that is done once for each service flips with that service, the task with any of them', () => {
  const index = indexRelease(releaseOf({ per: 'service', places: [{ ...anywhere, services: ['mail', 'files'] }] }))
  const ofScope = (scope: readonly string[], service: string | null) =>
    inShort(nearestChanges({ index, known: { scope, facts: {} }, task: '1', service }))
  assert.deepEqual(ofScope(['mail', 'chat'], 'mail'), ['does-not: -mail'])
  assert.deepEqual(ofScope(['mail', 'chat'], 'files'), ['applies: +files'])
  assert.deepEqual(ofScope(['mail', 'files'], 'mail'), ['does-not: -mail'])
  assert.deepEqual(ofScope(['mail', 'files'], null), [])
  assert.deepEqual(ofScope(['chat'], null), ['applies: +mail,files'])
  assert.deepEqual(ofScope(['mail', 'chat'], 'chat'), [])
})
