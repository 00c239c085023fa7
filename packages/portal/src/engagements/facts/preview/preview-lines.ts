import type { GateChangeView, PlanChangeView, PlanDifferenceView } from '@fairlead/contract'
import type { ProcessId } from '@fairlead/playbook'

/** One thing that would be other; a task can have several. */
export type PreviewLine =
  | { readonly kind: PlanChangeView['kind']; readonly key: string; readonly change: PlanChangeView }
  | { readonly kind: 'gate'; readonly key: string; readonly change: GateChangeView }
  | { readonly kind: 'date'; readonly key: string; readonly change: PlanDifferenceView['dates'][number] }

export type PreviewKind = PreviewLine['kind']

/** The kinds in the order in which they are told. */
const previewKinds = [
  'comes',
  'goes',
  'mandatory',
  'optional',
  'decided',
  'undecided',
  'gate',
  'date',
] as const satisfies readonly PreviewKind[]

/** Everything that would be other, in the order in which it is told. */
export function previewLines({ tasks, gates, dates }: PlanDifferenceView): readonly PreviewLine[] {
  const lines: readonly PreviewLine[] = [
    ...tasks.map((change): PreviewLine => ({ kind: change.kind, key: change.task, change })),
    ...gates.map((change): PreviewLine => ({ kind: 'gate', key: change.task, change })),
    ...dates.map((change): PreviewLine => ({ kind: 'date', key: change.task, change })),
  ]
  const byKind = Map.groupBy(lines, ({ kind }) => kind)
  return previewKinds.flatMap((kind) => byKind.get(kind) ?? [])
}

/** What would be other of one kind: how much, and what part of it weighs more. */
export interface PreviewCount {
  readonly kind: PreviewKind
  readonly count: number
  /** Of tasks that come, or are decided, the mandatory ones; of tasks that go, those that somebody had worked on. */
  readonly weighty: number
}

/** How much would be other of each kind; kinds of which nothing is are left out. */
export function previewCounts(lines: readonly PreviewLine[]): readonly PreviewCount[] {
  const byKind = Map.groupBy(lines, ({ kind }) => kind)
  return previewKinds.flatMap((kind): readonly PreviewCount[] => {
    const some = byKind.get(kind) ?? []
    return some.length === 0 ? [] : [{ kind, count: some.length, weighty: some.filter(isWeighty).length }]
  })
}

function isWeighty(line: PreviewLine): boolean {
  if (line.kind === 'comes' || line.kind === 'decided') return line.change.mandatory
  return line.kind === 'goes' && line.change.state !== 'not-started'
}

interface LinesOfProcess {
  /** `null` where nobody knows in which process they are. */
  readonly process: ProcessId | null
  readonly lines: readonly PreviewLine[]
}

interface ByProcess {
  /** The processes in their order. */
  readonly processes: readonly ProcessId[]
  readonly processOf: (key: string) => ProcessId | null
}

/** The lines under their processes, in the order of the playbook. */
export function linesByProcess(lines: readonly PreviewLine[], { processes, processOf }: ByProcess) {
  const groups = Map.groupBy(lines, ({ key }) => processOf(key))
  return [...processes, null].flatMap((process): readonly LinesOfProcess[] => {
    const own = groups.get(process) ?? []
    return own.length === 0 ? [] : [{ process, lines: own }]
  })
}
