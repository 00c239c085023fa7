import type { Localized } from '../model/localized.ts'
import type { Named, OutcomeId, PhaseId, ProcessId, Release, TaskId } from '../model/release.ts'

/** The processes of a release and the ways from one to the next: what its Next Steps say, as a graph. */
export interface ProcessGraph {
  /** In the order of the release, with the processes of each; those without a phase come last, under `null`. */
  readonly phases: readonly PhaseNodes[]
  readonly edges: readonly ProcessEdge[]
}

interface PhaseNodes {
  readonly phase: Named<PhaseId> | null
  readonly processes: readonly ProcessNode[]
}

interface ProcessNode {
  readonly id: ProcessId
  readonly title: Localized<string>
  readonly gates: readonly TaskId[]
}

/** One outcome: where it leads, or `null` where the work ends or leaves the playbook. */
interface ProcessEdge {
  readonly from: ProcessId
  readonly to: ProcessId | null
  readonly outcome: OutcomeId
  readonly label: Localized<string>
}

/** The graph of a release: every process is a node and every outcome an edge, each once [P106]. */
export function processGraph({ phases, processes }: Release): ProcessGraph {
  const byPhase = Map.groupBy(processes, ({ phase }) => phase)
  const nodesOf = (phase: PhaseId | null): readonly ProcessNode[] =>
    (byPhase.get(phase) ?? []).map(({ id, title, steps }) => {
      const tasks = steps.flatMap((step) => step.tasks)
      return { id, title, gates: [...new Set(tasks.flatMap((task) => (task.gate?.process === id ? task.id : [])))] }
    })
  const groups = [...phases, null].map((phase) => ({ phase, processes: nodesOf(phase?.id ?? null) }))
  return {
    phases: groups.filter((group) => group.processes.length > 0),
    edges: processes.flatMap(({ id, outcomes }) =>
      outcomes.map((outcome) => ({ from: id, to: outcome.next, outcome: outcome.id, label: outcome.label })),
    ),
  }
}
