import type { Verdict } from '../plan.ts'
import { type FactQuestion, type Found, factFlip } from './fact-question.ts'
import type { FactChange, Flip } from './flip.ts'
import { type Line, type LineFact, lineOf } from './line.ts'
import { triedFlips } from './tried-flips.ts'

/**
 * The nearest number, amount or day for each verdict. Comparisons cut the line into regions that answer alike, so the end
 * of a region is as near as one can come; where a part without words reads the fact, values are tried.
 */
export function lineFlips(question: FactQuestion<LineFact>): readonly Flip<FactChange>[] {
  if (question.regions.isOpaque) return triedFlips(question)
  const line = lineOf[question.fact.type]
  const present = question.from === null ? null : line.numberOf(question.from)
  const runs = runsOf(question, line, present)
  return question.targets.flatMap((to) => {
    const [nearest] = runs
      .filter(({ verdict }) => verdict === to)
      .map((run) => ({
        run,
        far: present === null ? run.from - run.to : Math.abs(nearestTo(present, run, line) - present),
      }))
      .sort((a, b) => a.far - b.far)
    return nearest === undefined ? [] : [factFlip(question, to, foundIn(nearest.run, line, present))]
  })
}

/** Numbers beside each other for which the task has one verdict. */
interface Run {
  readonly from: number
  readonly to: number
  readonly verdict: Verdict
}

function runsOf(question: FactQuestion, line: Line, present: number | null): readonly Run[] {
  const runs: Run[] = []
  for (const { interval } of question.regions.regions) {
    if (interval === null) continue
    const here = { from: interval.from, to: interval.to ?? line.most }
    const verdict = question.ask(line.valueOf(nearestTo(present, here, line)))
    const before = runs.at(-1)
    if (before?.verdict === verdict) runs[runs.length - 1] = { ...here, from: before.from, verdict }
    else runs.push({ ...here, verdict })
  }
  return runs
}

/** Where nothing is known, the end at which the run begins or stops to be one. */
function nearestTo(present: number | null, { from, to }: Pick<Run, 'from' | 'to'>, line: Line): number {
  if (present === null) return from === line.least && to < line.most ? to : from
  return Math.min(Math.max(present, from), to)
}

function foundIn(run: Run, line: Line, present: number | null): Found {
  const value = nearestTo(present, run, line)
  const least = run.from === line.least ? null : line.valueOf(run.from)
  const most = run.to === line.most ? null : line.valueOf(run.to)
  const distance = present === null ? 0 : line.distance(present, value)
  return { value: line.valueOf(value), matches: { kind: 'range', least, most }, distance }
}
