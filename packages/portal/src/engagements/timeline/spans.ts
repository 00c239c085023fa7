import type { EngagementView, ProcessView, ReleaseView, TaskView } from '@fairlead/contract'
import { isSettled } from '../../components/progress/settled.ts'
import { processesByPhase, type ReleaseProcess } from '../view/process-order.ts'

/** From the first day to the last, as yyyy-mm-dd. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** A piece of work with the day on which it stands in the chart. */
export interface TimedTask {
  readonly view: TaskView
  /** When it was done, else when it is expected, else when it is due. */
  readonly day: string
}

/** One process with its days. */
export interface TimedProcess {
  readonly process: ReleaseProcess
  readonly status: ProcessView
  /** By the plan alone; `null` where none of its work has a day. */
  readonly planned: Span | null
  /** As it went and as it is expected to go on. */
  readonly expected: Span | null
  /** The part of `expected` that is behind: to the day on which its last work was done. */
  readonly doneTo: string | null
  /** Its work in play that has a day, by day. */
  readonly tasks: readonly TimedTask[]
  /** Work in play without a day. */
  readonly undated: number
}

/** One phase with its processes that have work in play. */
export interface TimedPhase {
  readonly phase: ReleaseView['phases'][number] | null
  readonly planned: Span | null
  readonly expected: Span | null
  readonly processes: readonly TimedProcess[]
}

/** The phases and processes of an engagement with their days, in the order of the playbook. */
export function timedPhases(engagement: EngagementView, release: ReleaseView): readonly TimedPhase[] {
  const byProcess = Map.groupBy(
    engagement.tasks.filter(({ verdict }) => verdict !== 'does-not'),
    ({ process }) => process,
  )
  const statuses = new Map(engagement.processes.map((status) => [status.process, status]))
  return processesByPhase(release).flatMap(({ phase, processes }): readonly TimedPhase[] => {
    const timed = processes.flatMap((process): readonly TimedProcess[] => {
      const status = statuses.get(process.id)
      const views = byProcess.get(process.id) ?? []
      return status === undefined || views.length === 0 ? [] : [timedProcess({ process, status, views })]
    })
    if (timed.length === 0) return []
    const planned = union(timed.map((process) => process.planned))
    return [{ phase, planned, expected: union(timed.map(({ expected }) => expected)), processes: timed }]
  })
}

interface WorkOfProcess {
  readonly process: ReleaseProcess
  readonly status: ProcessView
  readonly views: readonly TaskView[]
}

function timedProcess({ process, status, views }: WorkOfProcess): TimedProcess {
  const tasks = views
    .flatMap((view): readonly TimedTask[] => {
      const day = dayOf(view)
      return day === null ? [] : [{ view, day }]
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  const done = views.flatMap(({ dates }) => dates.completedOn ?? []).sort()
  return {
    process,
    status,
    planned: spanOf(views.flatMap(({ dates }) => dates.planned ?? [])),
    expected: spanOf(tasks.map(({ day }) => day)),
    doneTo: done.at(-1) ?? null,
    tasks,
    undated: views.filter((view) => dayOf(view) === null && !isSettled(view.state)).length,
  }
}

function dayOf({ dates }: TaskView): string | null {
  return dates.completedOn ?? dates.forecast ?? dates.due
}

function spanOf(days: readonly string[]): Span | null {
  const sorted = days.toSorted()
  const [from] = sorted
  const to = sorted.at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}

function union(spans: readonly (Span | null)[]): Span | null {
  return spanOf(spans.flatMap((span) => (span === null ? [] : [span.from, span.to])))
}
