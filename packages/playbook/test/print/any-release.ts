import fc, { type GeneratorValue } from 'fast-check'
import type { Cadence } from '../../src/model/cadence.ts'
import type { FactDefinition } from '../../src/model/fact.ts'
import type { Language, Localized } from '../../src/model/localized.ts'
import { parties } from '../../src/model/party.ts'
import { perKinds } from '../../src/model/per.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type {
  Condition,
  Named,
  Outcome,
  Process,
  Release,
  Role,
  ServiceSet,
  Sharing,
  Step,
  Task,
} from '../../src/model/release.ts'
import { type Due, type DueAnchor, taskKinds } from '../../src/model/task-kind.ts'
import type { Team } from '../../src/model/team.ts'
import { madeNoteTypes } from './made-note-types.ts'
import { madeQuestionnaire } from './made-questionnaire.ts'

const source = { file: 'a.md', line: 1, column: 1 }
const languages: readonly Language[] = ['en', 'de', 'ja', 'pt', 'zh-CN', 'es']

const signs = [
  'A|B',
  '[x]',
  '*',
  '`c`',
  '<b>',
  '&amp;',
  '#5',
  '3',
  '-',
  '_i_',
  '~',
  '\\',
  '(z)',
  '"q"',
  "it's",
  '1.',
  '!',
]
const words = [
  'Post',
  '中文',
  'メール',
  '😀',
  'Straße',
  'Ação',
  'C++',
  'x - y',
  '数字 3',
  '👩‍🚀',
  '日程（草稿）',
  '100 %',
]
const links = ['https://example.org/a_b?c=1&d=(2)', 'other.md#part', '../files/x%20y.docx']

/** A release of one to three processes in one to six languages, with texts that hold signs of Markdown, tables and YAML. */
export const anyRelease: fc.Arbitrary<Release> = fc.gen().map((value) => new Making(value).release())

/** Makes one release from the values that fast-check gives; every name, id and title is given once. */
class Making {
  readonly #value: GeneratorValue
  readonly #tasks: string[] = []
  #sent: readonly string[] = []
  #count = 0

  constructor(value: GeneratorValue) {
    this.#value = value
  }

  release(): Release {
    const of = this.#some(languages, 1)
    const [phases, roles, motions, serviceGroups] = [
      this.#named('p', of),
      this.#roles(of),
      this.#named('m', of),
      this.#named('g', of),
    ]
    const services = this.#named('s', of).map((service) => ({
      ...service,
      always: this.#flip(),
      group: this.#flip() ? (serviceGroups[0]?.id ?? null) : null,
    }))
    const ids = Array.from({ length: this.#number(1, 3) }, (_, at) => `work-${at}x`)
    const vocabulary = { phases, roles, motions, serviceGroups, services }
    const facts: readonly FactDefinition[] = [
      { id: 'seats', type: 'number', label: this.#localized(of), help: null, unit: this.#localized(of), source },
      { id: 'budget', type: 'money', label: this.#localized(of), help: this.#localized(of), currency: 'EUR', source },
    ]
    const questionnaires = this.#questionnaires(of, facts)
    const notes = this.#flip()
      ? []
      : madeNoteTypes({ value: this.#value, types: this.#named('n', of), roles, words: () => this.#localized(of) })
    return {
      format: 5,
      title: this.#localized(of),
      languages: of,
      facts,
      ...vocabulary,
      processes: ids.map((id) =>
        this.#process(id, { of: this.#value(fc.subarray, [...of], { minLength: 1 }), id, ids, ...vocabulary }),
      ),
      decisions: [],
      questionnaires,
      teams: this.#teams(of, roles),
      notes,
      cadences: notes.length === 0 ? [] : this.#named('c', of).map((named) => this.#cadence(named, { notes, roles })),
    }
  }

  #cadence(named: Named<string>, { notes, roles }: Pick<Release, 'notes' | 'roles'>): Cadence {
    const requirement = { kind: 'compare', fact: 'service_percent', operator: '<', value: 40 } as const
    const kept = this.#value(fc.subarray, [...notes], { minLength: 1 })
    const able = roles.find(({ id }) => kept.some(({ writers }) => writers.length === 0 || writers.includes(id)))
    return {
      ...named,
      notes: kept.map(({ id }) => id),
      every: { days: this.#number(1, 90), calendar: this.#flip() ? 'business' : 'calendar' },
      condition: this.#flip() ? null : { text: 'service_percent < 40', requirement, source },
      role: this.#flip() ? null : (able?.id ?? null),
    }
  }

  #questionnaires(of: readonly Language[], facts: readonly FactDefinition[]): readonly Questionnaire[] {
    this.#sent = Array.from({ length: this.#number(0, 2) }, (_, at) => `ask-${at}x`)
    return this.#sent.map((id) =>
      madeQuestionnaire({
        value: this.#value,
        id,
        languages: this.#someWithFirst(of),
        facts,
        localized: (languages) => this.#localized(languages),
      }),
    )
  }

  #process(id: string, context: Context): Process {
    const { of, ids, phases } = context
    const hasGate = this.#flip()
    const steps = Array.from({ length: this.#number(1, 3) }, (_, at) =>
      this.#step(`${id}:step-${at}`, { ...context, of: at === 0 ? of : this.#someWithFirst(of) }),
    )
    const gate = { process: id, inferred: false, source }
    const [first] = steps.flatMap(({ tasks }) => tasks.filter(({ form }) => form === 'row'))
    return {
      id,
      title: this.#localized(of),
      phase: this.#flip() ? (this.#some(phases, 1)[0]?.id ?? null) : null,
      replaces: hasGate ? [`old-${id}`] : [],
      // Without a gate that is declared the shape of the page would make one.
      steps: steps.map((step) => ({
        ...step,
        tasks: step.tasks.map((task) => (task.id === first?.id ? { ...task, gate, per: 'engagement' } : task)),
      })),
      outcomes: this.#outcomes(this.#some([...ids, 'end'], 0), of),
      pages: {},
      source: {},
    }
  }

  #step(id: string, context: Context): Step {
    const { of, roles, motions } = context
    const head = {
      id,
      title: this.#localized(of),
      roles: this.#ids(roles),
      secondaryRoles: this.#ids(roles),
      services: this.#services(context),
      motions: this.#ids(motions),
      condition: this.#condition(),
      source: {},
    }
    const rows = Array.from({ length: this.#number(0, 3) }, () =>
      this.#row({ ...context, of: this.#someWithFirst(of) }),
    )
    const own: Task = {
      ...this.#plan(context),
      shared: this.#sharing('step'),
      id,
      form: 'step',
      questionnaire: null,
      replaces: [],
      name: head.title,
      links: Object.fromEntries(of.map((language) => [language, []])),
      mandatory: false,
      roles: head.roles,
      services: head.services,
      condition: null,
      gate: null,
      source: {},
    }
    return { ...head, tasks: rows.length === 0 ? [own] : rows }
  }

  #row(context: Context): Task {
    const names = this.#localized(context.of)
    const plan = this.#plan(context)
    const id = String(7 + 13 * this.#next())
    this.#tasks.push(id)
    return {
      id,
      form: 'row',
      questionnaire: plan.kind === 'questionnaire' ? (this.#some(this.#sent, 0)[0] ?? null) : null,
      ...plan,
      shared: this.#sharing('task'),
      name: names,
      links: Object.fromEntries(Object.entries(names).map(([language, name]) => [language, this.#links(name)])),
      mandatory: this.#flip(),
      roles: this.#ids(context.roles),
      services: this.#services(context),
      condition: this.#condition(),
      gate: null,
      replaces: this.#flip() ? [String(900_000 + this.#next())] : [],
      source: {},
    }
  }

  #plan(context: Context): Pick<Task, 'kind' | 'per' | 'due'> {
    const kind = this.#value(fc.constantFrom, ...taskKinds)
    return { kind, per: this.#value(fc.constantFrom, ...perKinds), due: this.#due(context) }
  }

  #sharing(saidOf: 'task' | 'step'): Sharing | null {
    return this.#flip() ? { isShared: this.#flip(), saidOf } : null
  }

  #outcomes(ids: readonly string[], of: readonly Language[]): readonly Outcome[] {
    return ids.map((id) => {
      const text = this.#localized(of)
      const label = this.#flip() ? text : this.#localized(of)
      return { id, label, text, next: id === 'end' ? null : id, condition: this.#condition(), source: {} }
    })
  }

  #condition(): Condition | null {
    if (this.#flip()) return null
    const value = this.#number(0, 9)
    return { text: `seats >= ${value}`, requirement: { kind: 'compare', fact: 'seats', operator: '>=', value }, source }
  }

  /** Counts from what comes earlier, so that no date waits for itself. */
  #due({ id, ids }: Context): Due | null {
    if (this.#flip()) return null
    const tasks = this.#tasks.slice(-1).map((task): DueAnchor => ({ kind: 'task', task }))
    const processes = ids.slice(0, ids.indexOf(id)).map((process): DueAnchor => ({ kind: 'process', process }))
    const anchors = [...tasks, ...processes]
    const anchor = anchors[this.#number(0, anchors.length)] ?? ({ kind: 'start' } as const)
    return { anchor, days: this.#number(-9, 9), calendar: this.#flip() ? 'business' : 'calendar' }
  }

  #services({ services }: Context): ServiceSet {
    const some = this.#ids(services)
    return some.length === 0 ? 'all' : some
  }

  /** None, or one that begins or ends somewhere in the name; never at white space, which no link keeps. */
  #links(name: string) {
    if (this.#flip()) return []
    const edges = [...name.matchAll(/(?<= |^)\S+(?= |$)/g)].map(
      ({ index, 0: word }) => [index, index + word.length] as const,
    )
    const at = this.#number(0, edges.length - 1)
    const [start, end] = [edges[at]?.[0] ?? 0, edges[this.#number(at, edges.length - 1)]?.[1] ?? name.length]
    return [{ start, end, href: this.#value(fc.constantFrom, ...links) }]
  }

  #roles(of: readonly Language[]): readonly Role[] {
    return this.#named('r', of).map((role) => ({ ...role, party: this.#value(fc.constantFrom, ...parties) }))
  }

  #teams(of: readonly Language[], roles: readonly Named<string>[]): readonly Team[] {
    const role = roles[0]?.id ?? ''
    const days = () => this.#number(0, 30)
    return this.#flip()
      ? []
      : this.#named('t', of).map((team) => ({
          ...team,
          role,
          timeZone: this.#value(fc.constantFrom, 'UTC', 'Europe/Berlin', 'Asia/Shanghai'),
          clock: { decide: days(), assign: days(), accept: days() },
        }))
  }

  #named(prefix: string, of: readonly Language[]): readonly Named<string>[] {
    return Array.from({ length: this.#number(1, 3) }, (_, at) => ({
      id: `${prefix}${at}`,
      name: this.#names(of),
      source,
    }))
  }

  #localized(of: readonly Language[]): Localized<string> {
    return Object.fromEntries(of.map((language) => [language, this.#text()]))
  }

  /** Names stand in lists, which no name can hold a separator of. */
  #names(of: readonly Language[]): Localized<string> {
    const names = Object.entries(this.#localized(of))
    return Object.fromEntries(names.map(([language, name]) => [language, name.replaceAll(';', '')]))
  }

  #text(): string {
    const some = this.#value(fc.array, fc.constantFrom(...signs, ...words), { minLength: 1, maxLength: 4 })
    return `${some.join(' ')} n${this.#next()}`
  }

  #ids(of: readonly Named<string>[]): readonly string[] {
    return this.#some(of, 0).map(({ id }) => id)
  }

  #some<T>(of: readonly T[], minLength: number): readonly T[] {
    // fast-check keeps what it was asked for and compares it with each later question: places are few, parts are many.
    const places = this.#value(
      fc.shuffledSubarray,
      of.map((_, at) => at),
      { minLength },
    )
    return places.flatMap((at) => of.slice(at, at + 1))
  }

  #someWithFirst(of: readonly Language[]): readonly Language[] {
    const [first] = of
    return of.filter((language) => language === first || this.#flip())
  }

  #number(min: number, max: number): number {
    return this.#value(fc.integer, { min, max })
  }

  #flip(): boolean {
    return this.#value(fc.boolean)
  }

  #next(): number {
    this.#count++
    return this.#count
  }
}

interface Context extends Pick<Release, 'phases' | 'roles' | 'motions' | 'services'> {
  readonly of: readonly Language[]
  /** The process that is made, and all of them. */
  readonly id: string
  readonly ids: readonly string[]
}
