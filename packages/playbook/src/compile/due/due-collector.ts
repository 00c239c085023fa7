import { diagnose, withRelated } from '../../check/diagnose.ts'
import { didYouMean } from '../../check/did-you-mean.ts'
import { type AnchorNames, type ReadDue, readDue } from '../../manifest/read-due.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Process, TaskId } from '../../model/release.ts'
import type { Span } from '../../model/span.ts'
import type { Due } from '../../model/task-kind.ts'
import { type DueCircle, dueCircles, type Waiting } from './due-circles.ts'

/** Reads when tasks are due and keeps what is to be said of it. */
export interface DueCollector {
  /** When `task` is due, as it is written in a span; `null` where that cannot be read. */
  at(text: string, span: Span, task: TaskId): Due | null
  /**
   * What is wrong with the due dates that were asked for, once the processes are built; where not all pages are here, a
   * task may be on one of the others.
   */
  findings(processes: readonly Process[], isWhole: boolean): readonly Diagnostic[]
}

export function dueCollector(names: AnchorNames): DueCollector {
  const unread: Unread[] = []
  const read = new Map<string, ReadDue>()
  const waiting: WrittenDue[] = []
  return {
    at(text, span, task) {
      const found = read.get(text) ?? readDue(text, names)
      read.set(text, found)
      if (!found.ok) {
        unread.push({ text, span, expected: found.expected, unknown: found.unknown })
        return null
      }
      waiting.push({ task, for: found.due.anchor, span })
      return found.due
    },
    findings: (processes, isWhole) => {
      const tasks = new Set(processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks.map(({ id }) => id))))
      const anchors = ['start', 'go-live', ...processes.map(({ id }) => id)]
      const lost = waiting.flatMap((one) =>
        isWhole && one.for.kind === 'task' && !tasks.has(one.for.task) ? { name: one.for.task, span: one.span } : [],
      )
      return [
        ...once(unread.map((one, index) => unreadable(one, index < mostGuesses ? anchors : []))),
        ...once(lost.map((one, index) => unknown(one, index < mostGuesses ? tasks : []))),
        ...once(dueCircles(waiting, processes).map(circle)),
      ]
    },
  }
}

/** A due date that can be read, and where it says so. */
interface WrittenDue extends Waiting {
  readonly span: Span
}

function circle({ first, others, way }: DueCircle<WrittenDue>): Diagnostic {
  const related = others.map(({ task, span }) => ({ message: `task ${task} is due here`, span }))
  return withRelated(diagnose('FL0815', first.span, { task: first.task, circle: way.join(' → ') }), related)
}

/** Who has a hundred of them does not need a guess for each; it takes a look at every task. */
const mostGuesses = 100

interface Unread {
  readonly text: string
  readonly span: Span
  readonly expected: string
  readonly unknown: string | null
}

function unreadable({ text, span, expected, unknown }: Unread, anchors: readonly string[]): Diagnostic {
  return diagnose('FL0813', span, { text, expected, hint: unknown === null ? '' : didYouMean(unknown, anchors) })
}

interface Lost {
  readonly name: TaskId
  readonly span: Span
}

function unknown({ name, span }: Lost, candidates: Iterable<TaskId>): Diagnostic {
  return diagnose('FL0814', span, { name, hint: didYouMean(name, candidates) })
}

/** What a step says holds for each of its tasks, and is said of once. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = Map.groupBy(diagnostics, ({ span }) => `${span.file} ${span.start.offset}`)
  return [...places.values()].flatMap(([first]) => first ?? [])
}
