import { canonicalJson } from '../canonical/canonical-json.ts'
import { dueCircles } from '../compile/due/due-circles.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { NoteType } from '../model/note-type.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Release, Task } from '../model/release.ts'
import type { Conflict } from './conflict.ts'

/** What keeps releases from being one: empty for one release alone. */
export function conflictsBetween(releases: readonly Release[]): readonly Conflict[] {
  if (releases.length < 2) return []
  const tasks = releases.map(tasksOf)
  return [
    ...unlike(
      releases.map(({ processes }) => processes),
      whatItSays,
    ).map(({ id, releases }): Conflict => ({ kind: 'process', process: id, releases })),
    ...unlike(
      releases.map(({ facts }) => facts),
      whatItAsks,
    ).map(({ id, releases }): Conflict => ({ kind: 'fact', fact: id, releases })),
    ...unlike(
      releases.map(({ decisions }) => decisions),
      whatItSays,
    ).map(({ id, releases }): Conflict => ({ kind: 'decision', decision: id, releases })),
    ...unlike(
      releases.map(({ questionnaires }) => questionnaires),
      whatAllAsk,
    ).map(({ id, releases }): Conflict => ({ kind: 'questionnaire', questionnaire: id, releases })),
    ...unlike(
      releases.map(({ teams }) => teams),
      ({ role, timeZone, clock }) => canonicalJson([role, timeZone, clock]),
    ).map(({ id, releases }): Conflict => ({ kind: 'team', team: id, releases })),
    ...unlike(
      releases.map(({ notes }) => notes),
      whatANoteAsks,
    ).map(({ id, releases }): Conflict => ({ kind: 'note', note: id, releases })),
    ...unlike(
      releases.map(({ cadences }) => cadences),
      ({ notes, every, condition, role }) => canonicalJson([notes.toSorted(), every, condition?.text ?? null, role]),
    ).map(({ id, releases }): Conflict => ({ kind: 'cadence', cadence: id, releases })),
    ...routedTwice(releases),
    ...unlike(tasks, ({ per }) => per).map(({ id, releases }): Conflict => ({ kind: 'task', task: id, releases })),
    ...circles(releases, tasks.flat()),
  ]
}

function tasksOf({ processes }: Release): readonly Task[] {
  return processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks))
}

/** Routing tables of other names: which of them a request goes by would be decided by the order of the list. */
function routedTwice(releases: readonly Release[]): readonly Conflict[] {
  const tables = releases.flatMap(({ decisions }, at) =>
    decisions.flatMap(({ id, routing }) => (routing === null ? [] : [{ id, at }])),
  )
  const [first, ...others] = tables
  const other = others.find(({ id }) => id !== first?.id)
  if (first === undefined || other === undefined) return []
  return [{ kind: 'routing', decisions: [first.id, other.id], releases: [first.at, other.at] }]
}

interface Unlike {
  readonly id: string
  readonly releases: readonly [number, number]
}

/** For each id the first release that has it, with each later one in which it is another thing. */
function unlike<T extends { readonly id: string }>(
  lists: readonly (readonly T[])[],
  essence: (part: T) => string,
): readonly Unlike[] {
  const first = new Map<string, { readonly at: number; readonly part: T }>()
  const found = new Map<string, Unlike>()
  for (const [at, parts] of lists.entries()) {
    for (const part of parts) {
      const before = first.get(part.id)
      if (before === undefined) first.set(part.id, { at, part })
      else if (before.at !== at && essence(before.part) !== essence(part)) {
        found.set(`${part.id} ${at}`, { id: part.id, releases: [before.at, at] })
      }
    }
  }
  return [...found.values()]
}

/** Where something is written is no part of what it says: playbooks that share a page differ in their manifests. */
const places: ReadonlySet<string> = new Set(['source', 'file', 'line', 'column'])

function whatItSays(part: object): string {
  return canonicalJson(JSON.parse(JSON.stringify(part, (key, value) => (places.has(key) ? undefined : value))))
}

/** What a condition and an answer depend on; labels, units in words and the order of choices are none of it. */
function whatItAsks(fact: FactDefinition): string {
  switch (fact.type) {
    case 'number':
    case 'date':
    case 'text':
    case 'yes-no':
      return fact.type
    case 'money':
      return `money ${fact.currency}`
    case 'choice':
    case 'set':
      return canonicalJson([fact.type, ...fact.choices.map(({ id }) => id).toSorted()])
    default:
      return fact satisfies never
  }
}

/** A question that becomes a fact has the words of the fact for its unit and its choices. */
function whatAllAsk(questionnaire: Questionnaire): string {
  const sections = questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.map(({ definition, ...question }) => {
      if (question.fact === null) return { ...question, definition }
      const { label, help } = definition
      return { ...question, label, help, asks: whatItAsks(definition) }
    }),
  }))
  return whatItSays({ ...questionnaire, sections })
}

function whatANoteAsks({ writers, fields }: NoteType): string {
  const asked = fields.map(({ definition, most, required }) => [definition.id, whatItAsks(definition), most, required])
  return canonicalJson([writers.toSorted(), asked])
}

function circles(releases: readonly Release[], tasks: readonly Task[]): readonly Conflict[] {
  const waiting = tasks.flatMap(({ id, due }) => (due === null ? [] : { task: id, for: due.anchor }))
  const processes = releases.flatMap((release) => release.processes)
  return dueCircles(waiting, processes).map(({ first, way }) => ({ kind: 'due', task: first.task, way }))
}
