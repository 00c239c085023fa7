import type { ReleaseView } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import { type NamedPerson, nameOfPerson } from '../../../owners/person-names.ts'
import type { ReleaseIndex } from '../../../process/release-index.ts'
import { type ReasonWords, serviceNames } from '../../../process/words/reason-words.ts'
import { processesByPhase } from '../../view/process-order.ts'

/** What the parts of a playbook are called in the portal's language, and the order in which it has them. */
export interface TaskNames {
  readonly words: ReasonWords
  /** The empty id is that of no phase. */
  phase(id: string): string
  process(id: string): string
  step(id: string): string
  role(id: string): string
  service(id: string): string
  /** The id of whoever is gone. */
  person(id: string): string
  /** The ids of everything that tasks can be of, each in the order of the playbook; people by name. */
  readonly order: {
    readonly phases: readonly string[]
    readonly processes: readonly string[]
    readonly steps: readonly string[]
    readonly roles: readonly string[]
    readonly services: readonly string[]
    readonly people: readonly string[]
  }
}

interface Known {
  readonly release: ReleaseView
  readonly index: ReleaseIndex
  readonly words: ReasonWords
  readonly people: ReadonlyMap<string, NamedPerson>
}

/** The names in the tasks of one engagement. */
export function taskNames({ release, index, words, people }: Known): TaskNames {
  const phases = new Map(release.phases.map((phase) => [phase.id, words.say(phase.name, phase.id)]))
  const inOrder = processesByPhase(release)
  const processes = inOrder.flatMap((phase) => phase.processes)
  const steps = new Map(
    processes.flatMap((process) => process.steps.map((step) => [step.id, words.say(step.title, step.id)])),
  )
  const collator = new Intl.Collator(words.i18n.locale, { numeric: true })
  const byName = [...people.values()].sort((one, other) => collator.compare(one.name, other.name))
  return {
    words,
    phase: (id) => (id === '' ? words.i18n._(msg`No phase`) : (phases.get(id) ?? id)),
    process: (id) => words.say(index.processes.get(id)?.title ?? {}, id),
    step: (id) => steps.get(id) ?? id,
    role: (id) => words.say(index.roles.get(id)?.name ?? {}, id),
    service: (id) => serviceNames(words, [id]).join(''),
    person: (id) => nameOfPerson(words.i18n, people, id),
    order: {
      phases: inOrder.map(({ phase }) => phase?.id ?? ''),
      processes: processes.map(({ id }) => id),
      steps: [...steps.keys()],
      roles: release.roles.map(({ id }) => id),
      services: release.services.map(({ id }) => id),
      people: byName.map(({ id }) => id),
    },
  }
}
