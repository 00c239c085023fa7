import { stringify } from 'yaml'
import type { Cadence } from '../../src/model/cadence.ts'
import type { FactDefinition } from '../../src/model/fact.ts'
import type { NoteType } from '../../src/model/note-type.ts'
import type { Per } from '../../src/model/per.ts'
import type { Condition, Gate, Named, Outcome, Process, Release, Step, Task } from '../../src/model/release.ts'
import type { Due, DueAnchor, TaskKind } from '../../src/model/task-kind.ts'
import type { Team } from '../../src/model/team.ts'
import { folderOf } from './print-page.ts'

/** The `playbook.yaml` of a release: all that its pages do not say. */
export function printManifest(release: Release): string {
  const {
    title,
    languages,
    phases,
    roles,
    serviceGroups,
    services,
    motions,
    facts,
    processes,
    teams,
    notes,
    cadences,
  } = release
  const named = (of: readonly Named<string>[]) => byId(of, ({ name }) => ({ name }))
  const tasks = processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks))
  return stringify(
    {
      title,
      languages: Object.fromEntries(languages.map((language) => [language, folderOf(language)])),
      phases: byId(phases, ({ name }) => name),
      roles: byId(roles, ({ name, party }) => ({ name, party })),
      serviceGroups: byId(serviceGroups, ({ name }) => name),
      services: byId(services, ({ name, always, group }) => ({ name, always, ...(group === null ? {} : { group }) })),
      motions: named(motions),
      facts: byId(facts, printFact),
      teams: byId(teams, printTeam),
      notes: byId(notes, printNoteType),
      cadences: byId(cadences, printCadence),
      processes: byId(processes, printProcess),
      tasks: Object.fromEntries(tasks.filter(({ form }) => form === 'row').map((task) => [task.id, printTask(task)])),
      gates: Object.fromEntries(
        tasks.flatMap(({ id, gate }) => (isDeclared(gate) ? [[id, { process: gate.process }]] : [])),
      ),
    },
    { aliasDuplicateObjects: false, lineWidth: 0 },
  )
}

function printTeam({ name, role, timeZone, clock }: Team) {
  return {
    name,
    role,
    timeZone,
    clock: Object.fromEntries(Object.entries(clock).map(([stage, days]) => [stage, `${days}bd`])),
  }
}

function printNoteType({ name, help, writers, fields }: NoteType) {
  const printed = fields.map(({ definition, most, required }) => [
    definition.id,
    { ...(printFact(definition) as object), required, ...(most === null ? {} : { most }) },
  ])
  return { name, ...(help === null ? {} : { help }), writers, fields: Object.fromEntries(printed) }
}

function printCadence({ name, notes, every, condition, role }: Cadence) {
  const unit = every.calendar === 'business' ? 'bd' : 'd'
  return { name, notes, every: `${every.days}${unit}`, ...conditionOf(condition), ...(role === null ? {} : { role }) }
}

function isDeclared(gate: Gate | null): gate is Gate {
  return gate !== null && !gate.inferred
}

function byId<T extends { readonly id: string }>(
  of: readonly T[],
  value: (each: T) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(of.map((each) => [each.id, value(each)]))
}

function printFact({ id: _, source: __, help, ...fact }: FactDefinition): unknown {
  const said = { ...fact, ...(help === null ? {} : { help }) }
  if (said.type === 'number') {
    const { unit, ...rest } = said
    return unit === null ? rest : said
  }
  return said.type === 'choice' || said.type === 'set'
    ? { ...said, choices: byId(said.choices, ({ label }) => label) }
    : said
}

function printProcess({ id, replaces, steps, outcomes }: Process): unknown {
  return {
    replaces,
    steps: Object.fromEntries(steps.map((step) => [step.id.slice(id.length + 1), printStep(step)])),
    outcomes: byId(outcomes, printOutcome),
  }
}

function printStep({ title, condition, tasks }: Step): unknown {
  const [own] = tasks.filter(({ form }) => form === 'step')
  return { title, ...conditionOf(condition), ...(own === undefined ? {} : planOf(own)) }
}

function printTask(task: Task): unknown {
  const { condition, questionnaire, replaces } = task
  return { ...conditionOf(condition), ...planOf(task), ...(questionnaire === null ? {} : { questionnaire }), replaces }
}

interface PrintedPlan {
  readonly kind: TaskKind
  readonly per: Per
  readonly due?: string
  readonly shared?: boolean
}

function planOf({ kind, per, due, shared }: Task): PrintedPlan {
  return {
    kind,
    per,
    ...(due === null ? {} : { due: printDue(due) }),
    ...(shared === null ? {} : { shared: shared.isShared }),
  }
}

function printOutcome({ label, text, condition }: Outcome): unknown {
  const isOwn = JSON.stringify(label) !== JSON.stringify(text)
  return { ...(isOwn ? { label } : {}), ...conditionOf(condition) }
}

function conditionOf(condition: Condition | null): { readonly condition?: string } {
  return condition === null ? {} : { condition: condition.text }
}

function anchorText(anchor: DueAnchor): string {
  switch (anchor.kind) {
    case 'start':
    case 'go-live':
      return anchor.kind
    case 'task':
      return anchor.task
    case 'process':
      return anchor.process
    default:
      return anchor satisfies never
  }
}

function printDue({ anchor, days, calendar }: Due): string {
  return `${anchorText(anchor)} ${days < 0 ? '-' : '+'} ${Math.abs(days)}${calendar === 'business' ? 'bd' : 'd'}`
}
