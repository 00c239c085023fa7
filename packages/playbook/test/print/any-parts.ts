import fc from 'fast-check'
import type { Language, Localized } from '../../src/model/localized.ts'
import type { Named, Process, Release } from '../../src/model/release.ts'
import { anyRelease } from './any-release.ts'

/**
 * Releases that agree: each has some processes of one playbook, some of them also as another process with the same tasks,
 * and of each vocabulary some entries, with names in some languages.
 */
export const anyParts: fc.Arbitrary<readonly Release[]> = fc
  .tuple(anyRelease, fc.array(fc.gen(), { minLength: 3, maxLength: 5 }))
  .map(([whole, parts]) => parts.map((value) => partOf(whole, value)))

function partOf(whole: Release, value: fc.GeneratorValue): Release {
  const flip = () => value(fc.boolean)
  const some = <T>(of: readonly T[]): readonly T[] => {
    const kept = of.filter(flip)
    return flip() ? kept : kept.toReversed()
  }
  const inSome = (words: Localized<string>): Localized<string> =>
    Object.fromEntries(some(Object.entries(words)).map(([language, text]) => [language, flip() ? text : `${text}!`]))
  const named = <T extends Named<string>>(of: readonly T[]): readonly T[] =>
    some(of).map((entry) => ({ ...entry, name: inSome(entry.name), source: { file: 'b.md', line: 2, column: 1 } }))
  const processes = some(whole.processes).flatMap((process) => (flip() ? [process, twinOf(process)] : [process]))
  return {
    ...whole,
    title: inSome(whole.title),
    languages: some<Language>(whole.languages),
    facts: some(whole.facts).map((fact) => ({ ...fact, label: inSome(fact.label), help: flip() ? fact.help : null })),
    phases: named(whole.phases),
    roles: named(whole.roles).map((role) => ({ ...role, party: flip() ? role.party : 'team' })),
    serviceGroups: named(whole.serviceGroups),
    services: named(whole.services).map((service) => ({ ...service, group: flip() ? service.group : null })),
    motions: named(whole.motions),
    teams: named(whole.teams),
    notes: named(whole.notes).map((type) => ({ ...type, help: flip() ? type.help : null })),
    cadences: named(whole.cadences),
    questionnaires: some(whole.questionnaires),
    processes: processes.map((process) => ({ ...process, source: { en: { file: 'b.md', line: 9, column: 1 } } })),
  }
}

/** Another page that asks for the same work. */
function twinOf(process: Process): Process {
  const gate = (of: Process['steps'][number]['tasks'][number]['gate']) =>
    of === null ? null : { ...of, process: `${process.id}-twin` }
  return {
    ...process,
    id: `${process.id}-twin`,
    steps: process.steps.map((step) => ({
      ...step,
      tasks: step.tasks.map((task) => ({ ...task, gate: gate(task.gate) })),
    })),
  }
}
