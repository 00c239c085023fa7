import type { Condition, FactDefinition, FactValue, KnownFacts, Per, Release, ServiceId } from '@fairlead/playbook'
import fc from 'fast-check'
import { compileCondition } from '../../playbook/src/condition/compile-condition.ts'
import { conditionScope } from '../../playbook/src/condition/condition-scope.ts'
import { aChoice, aProcess, aService, aSource, aStep, aTask } from '../src/fixtures/a-playbook.ts'
import { aRelease } from '../src/fixtures/a-release.ts'
import type { Known } from '../src/plan/plan-tasks.ts'

const asked = { label: {}, help: null, source: aSource }

/** One fact of every type; the conditions below name small values, so that every other value can be tried. */
export const facts: readonly FactDefinition[] = [
  { ...asked, id: 'seats', type: 'number', unit: null },
  { ...asked, id: 'worth', type: 'money', currency: 'EUR' },
  { ...asked, id: 'live', type: 'date' },
  { ...asked, id: 'size', type: 'choice', choices: ['s', 'm', 'l'].map(aChoice) },
  { ...asked, id: 'sources', type: 'set', choices: ['box', 'mail', 'notes', 'imap'].map(aChoice) },
  { ...asked, id: 'managed', type: 'yes-no' },
  { ...asked, id: 'country', type: 'text' },
  { ...asked, id: 'signed', type: 'date' },
  { ...asked, id: 'seat', type: 'text' },
]

const members = ['box', 'mail', 'notes', 'imap']
const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}`
const small = Array.from({ length: 9 }, (_, n) => n)

/** Every value that conditions can tell apart, of a fact that is no set. */
const values: Readonly<Record<string, readonly FactValue[]>> = {
  seats: small,
  worth: small,
  live: small.map((n) => day(n + 1)),
  size: ['s', 'm', 'l'],
  managed: [true, false],
  country: ['DE', 'US', 'FR'],
  signed: ['2026-03-03', '2026-03-06'],
  seat: ['DE', 'IT'],
}

const scope = conditionScope(facts)
const point = { line: 1, column: 1, offset: 0 }

/** A condition as the compiler reads it, with its meaning in words where it has any. */
export function compiled(text: string): Condition {
  const { condition } = compileCondition(text, { file: 'playbook.yaml', start: point, end: point }, scope)
  if (condition === null) throw new Error(`Unexpected ${text}, expected a condition`)
  return condition
}

const comparison = fc.constantFrom('<', '<=', '>', '>=', '==', '!=')
const bound = fc.integer({ min: -1, max: 6 })

/** Parts of conditions that have words. */
export const anyClear = fc.oneof(
  fc.tuple(comparison, bound).map(([operator, n]) => `seats ${operator} ${n}`),
  fc.tuple(comparison, bound).map(([operator, n]) => `worth ${operator} ${n}`),
  fc.tuple(comparison, fc.integer({ min: 2, max: 8 })).map(([operator, n]) => `live ${operator} '${day(n)}'`),
  fc.constantFrom("size == 's'", "size != 'm'", "size in ['s', 'm']", "size == 's' ? managed : seats > 1"),
  fc.constantFrom("'box' in sources", "'mail' in sources", "'notes' in sources", 'size(sources) > 0', 'sources == []'),
  fc.constantFrom('managed', '!managed', "country == 'DE'", "country != 'US'", 'true', '2 > 3'),
)

/** Parts of conditions that have none. */
export const anyOpaque = fc.constantFrom(
  'size(sources) >= 2',
  'seats + worth > 5',
  'seats % 2 == 1',
  'seats * 3 < worth',
  "sources.exists(s, s == 'box')",
  'size(sources) == seats',
  '10 / seats > 4',
  'country == seat',
  "country == (managed ? 'DE' : 'FR')",
  'live > signed',
  "live < (managed ? '2026-03-04' : '2026-03-07')",
)

/** Conditions of some parts. */
export function anyConditionOf(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 2 },
      { weight: 2, arbitrary: part },
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a} && ${b})`),
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a} || ${b})`),
      tie('node').map((a) => `!(${a})`),
    ),
  })).node
}

/** A place of the one task of a release: what its step and its row ask for. */
export interface Place {
  readonly ofStep: string | null
  readonly ofTask: string | null
  readonly services: 'all' | readonly ServiceId[]
}

/** A task that is done once, or once for each service, in all its places. */
export interface Placed {
  readonly per: Per
  readonly places: readonly Place[]
}

/** One or two places of a task. */
export function anyPlaced(part: fc.Arbitrary<string>): fc.Arbitrary<Placed> {
  const condition = fc.option(anyConditionOf(part), { freq: 4 })
  const services = fc.oneof(
    { weight: 2, arbitrary: fc.constant('all' as const) },
    fc.subarray(['mail', 'files', 'onboarding']),
  )
  const place = fc.record<Place>({
    ofStep: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, anyConditionOf(part)),
    ofTask: condition,
    services,
  })
  return fc.record({
    per: fc.constantFrom<Per>('engagement', 'engagement', 'service'),
    places: fc.array(place, { minLength: 1, maxLength: 2 }),
  })
}

/** The release whose one task, `1`, stands in these places. */
export function releaseOf({ per, places }: Placed): Release {
  const condition = (text: string | null) => (text === null ? null : compiled(text))
  const processes = places.map(({ ofStep, ofTask, services }, index) => {
    const task = aTask('1', { condition: condition(ofTask), services, per })
    return aProcess(`p${index}`, [aStep('s', [task], { condition: condition(ofStep) })])
  })
  const services = ['mail', 'files', 'chat'].map((id) => aService(id))
  return { ...aRelease(), facts, services: [...services, aService('onboarding', true)], processes }
}

/** Any scope, and any of the facts. */
export const anyKnown: fc.Arbitrary<Known> = fc.record({
  scope: fc.subarray(['mail', 'files', 'chat', 'onboarding'], { minLength: 1 }),
  facts: fc.record(
    {
      ...Object.fromEntries(Object.entries(values).map(([id, some]) => [id, fc.constantFrom(...some)])),
      sources: fc.subarray(members),
    },
    { requiredKeys: [], noNullPrototype: true },
  ) as fc.Arbitrary<KnownFacts>,
})

/** A change of what is known, as one tries it who knows nothing of conditions. */
export interface SingleChange {
  /** What is changed: a fact, or `+` or `-` for the scope. */
  readonly subject: string
  readonly known: Known
  readonly distance: number
}

/** Every single change of one fact, or of the scope by one service. */
export function* singleChanges({ scope, facts: known }: Known): Iterable<SingleChange> {
  for (const service of ['mail', 'files', 'chat']) {
    const others = scope.filter((one) => one !== service)
    if (others.length === scope.length)
      yield { subject: '+', known: { scope: [...scope, service], facts: known }, distance: 1 }
    else if (others.length > 0) yield { subject: '-', known: { scope: others, facts: known }, distance: 1 }
  }
  for (const [id, some] of Object.entries(values)) {
    for (const value of some) {
      const changed = { scope, facts: { ...known, [id]: value } }
      yield { subject: id, known: changed, distance: farness(known[id], value) }
    }
  }
  for (const value of subsets(members)) {
    const before = known.sources as readonly string[] | undefined
    const different =
      before === undefined ? 0 : members.filter((one) => value.includes(one) !== before.includes(one)).length
    if (before !== undefined && value.length > 0 && different > 1) continue
    yield { subject: 'sources', known: { scope, facts: { ...known, sources: value } }, distance: different }
  }
}

function farness(from: FactValue | undefined, to: FactValue): number {
  if (from === undefined || from === to) return 0
  if (typeof from === 'number') return Math.abs(from - Number(to)) / (from === 0 ? 1 : from)
  const isDay = typeof from === 'string' && from.startsWith('2026')
  return isDay ? Math.abs(Date.parse(from) - Date.parse(String(to))) / 2_592_000_000 : 1
}

function subsets(of: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = of
  if (first === undefined) return [[]]
  return subsets(rest).flatMap((set) => [set, [first, ...set]])
}
