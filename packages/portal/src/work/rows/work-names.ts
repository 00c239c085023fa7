import type { ReleaseView, WorkItemView } from '@fairlead/contract'
import { type Localized, localize } from '@fairlead/playbook'
import { indexRelease, placeOf, type ReleaseIndex, taskOf } from '../../process/release-index.ts'

type Placed = Pick<WorkItemView, 'release' | 'key' | 'process' | 'step'>

/** What the parts of a piece of work are called in the portal's language; by their ids until their release is there. */
export interface WorkNames {
  /** The language that they are in as far as the playbook has it. */
  readonly language: string
  task(item: Pick<WorkItemView, 'name' | 'task'>): string
  /** The number by which people know it; `null` where it has none, as of a step without a table. */
  number(item: Placed): string | null
  process(item: Placed): string
  /** The id of the phase that it belongs to, and what that is called. */
  phase(item: Placed): { readonly id: string; readonly name: string } | null
  service(item: Pick<WorkItemView, 'release'>, service: string): string
  role(item: Pick<WorkItemView, 'release'>, role: string): string
  /** The place of its process in the order of the playbook. */
  rank(item: Placed): number
}

interface Known {
  readonly release: ReleaseView
  readonly index: ReleaseIndex
  readonly ranks: ReadonlyMap<string, number>
}

/** The names in work that runs under these releases. */
export function workNames(releases: readonly ReleaseView[], language: string): WorkNames {
  const known = new Map(releases.map((release) => [release.id, knownOf(release)]))
  const say = (text: Localized<string> | undefined, { release }: { readonly release: string }, fallback: string) =>
    localize(text ?? {}, language, known.get(release)?.release.languages[0] ?? 'en') ?? fallback
  const processOf = ({ release, process }: Placed) => known.get(release)?.index.processes.get(process)
  return {
    language,
    task: ({ name, task }) => localize(name, language, 'en') ?? task,
    number(item) {
      const index = known.get(item.release)?.index
      const isStep = index !== undefined && placeOf(index, item.key, item)?.task.form === 'step'
      return isStep || item.key.startsWith('+') ? null : taskOf(item.key)
    },
    process: (item) => say(processOf(item)?.title, item, item.process),
    phase(item) {
      const id = processOf(item)?.phase ?? null
      if (id === null) return null
      const phase = known.get(item.release)?.release.phases.find((one) => one.id === id)
      return { id, name: say(phase?.name, item, id) }
    },
    service: (item, service) => say(known.get(item.release)?.index.services.get(service)?.name, item, service),
    role: (item, role) => say(known.get(item.release)?.index.roles.get(role)?.name, item, role),
    rank: ({ release, process }) => known.get(release)?.ranks.get(process) ?? 0,
  }
}

function knownOf(release: ReleaseView): Known {
  return {
    release,
    index: indexRelease(release),
    ranks: new Map(release.processes.map(({ id }, rank) => [id, rank])),
  }
}
