import type { EngagementView, ProcessView, ReleaseView } from '@fairlead/contract'

export type ReleaseProcess = ReleaseView['processes'][number]

type GateView = NonNullable<EngagementView['tasks'][number]['gate']>

export interface PhaseOfProcesses {
  /** `null` for processes that name no phase of the playbook. */
  readonly phase: ReleaseView['phases'][number] | null
  readonly processes: readonly ReleaseProcess[]
}

/** The processes in the order of the playbook, under their phases; a phase without processes is left out. */
export function processesByPhase(release: Pick<ReleaseView, 'phases' | 'processes'>): readonly PhaseOfProcesses[] {
  const known = new Set(release.phases.map(({ id }) => id))
  const phases: PhaseOfProcesses[] = release.phases.map((phase) => ({
    phase,
    processes: release.processes.filter((process) => process.phase === phase.id),
  }))
  const homeless = release.processes.filter(({ phase }) => phase === null || !known.has(phase))
  return [...phases, { phase: null, processes: homeless }].filter(({ processes }) => processes.length > 0)
}

/**
 * The process that a person who opens the engagement most likely works on: where the outcome of the process that ended
 * last leads, else the first that has not ended, else the first. `undefined` where the playbook has no process.
 */
export function processToOpen(engagement: Pick<EngagementView, 'processes'>, release: ReleaseView): string | undefined {
  const order = processesByPhase(release).flatMap(({ processes }) => processes)
  const statuses = new Map(engagement.processes.map((status) => [status.process, status]))
  const hasEnded = (id: string) => (statuses.get(id)?.completion ?? null) !== null
  const next = nextOfLast(engagement.processes, order)
  if (next !== null && !hasEnded(next)) return next
  return order.find(({ id }) => !hasEnded(id))?.id ?? order[0]?.id
}

function nextOfLast(statuses: readonly ProcessView[], processes: readonly ReleaseProcess[]): string | null {
  const ended = statuses
    .flatMap(({ process, completion }) => (completion === null ? [] : [{ process, ...completion }]))
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0]
  const outcomes = processes.find(({ id }) => id === ended?.process)?.outcomes ?? []
  return outcomes.find(({ id }) => id === ended?.outcome)?.next ?? null
}

/** Where a process stands, in one word; in one that is `idle` nothing applies. */
export type Standing = 'not-started' | 'under-way' | 'ready-to-end' | 'ended' | 'idle'

export function standingOf({ completion, stage, waitsFor, counts }: ProcessView): Standing {
  if (completion !== null) return 'ended'
  if (stage === 'idle') return 'idle'
  if (waitsFor.length === 0) return 'ready-to-end'
  return counts.open === counts.total && counts.done === 0 ? 'not-started' : 'under-way'
}

/** The gate that keeps a process longest: the one with the most left, a shut one before a ready one; `null` without a gate. */
export function gateOf(engagement: EngagementView, process: ReleaseProcess): GateView | null {
  const own = new Set(process.steps.flatMap(({ tasks }) => tasks).map(({ id }) => id))
  const gates = engagement.tasks.flatMap(({ task, gate, verdict }) =>
    own.has(task) && gate !== null && verdict !== 'does-not' ? [gate] : [],
  )
  const order: Readonly<Record<GateView['state'], number>> = { shut: 0, ready: 1, open: 2 }
  return gates.sort((a, b) => order[a.state] - order[b.state] || b.blockers.length - a.blockers.length)[0] ?? null
}
