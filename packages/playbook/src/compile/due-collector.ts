import { diagnose, withRelated } from '../check/diagnose.ts'
import { didYouMean } from '../check/did-you-mean.ts'
import { type ReadDue, readDue } from '../manifest/read-due.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { TaskId } from '../model/release.ts'
import type { Span } from '../model/span.ts'
import type { Due } from '../model/task-kind.ts'

/** Reads when tasks are due and keeps what is to be said of it. */
export interface DueCollector {
  /** When `task` is due, as it is written in a span; `null` where that cannot be read. */
  at(text: string, span: Span, task: TaskId): Due | null
  /**
   * What is wrong with the due dates that were asked for, once it is known which tasks there are; where not all pages
   * are here, a task may be on one of the others.
   */
  findings(tasks: ReadonlySet<TaskId>, isWhole: boolean): readonly Diagnostic[]
}

export function dueCollector(): DueCollector {
  const unread: Diagnostic[] = []
  const read = new Map<string, ReadDue>()
  const after: Waiting[] = []
  return {
    at(text, span, task) {
      const found = read.get(text) ?? readDue(text)
      read.set(text, found)
      if (!found.ok) {
        unread.push(diagnose('FL0813', span, { text, expected: found.expected }))
        return null
      }
      if (found.due.anchor.kind === 'task') after.push({ task, for: found.due.anchor.task, span })
      return found.due
    },
    findings: (tasks, isWhole) => {
      const lost = isWhole ? after.filter((one) => !tasks.has(one.for)) : []
      return [
        ...once(unread),
        ...once(lost.map((one, index) => unknown(one, index < 100 ? tasks : []))),
        ...circles(after),
      ]
    },
  }
}

/** A task whose due date counts from the completion of another. */
interface Waiting {
  readonly task: TaskId
  readonly for: TaskId
  readonly span: Span
}

/** Who has a hundred of them does not need a guess for each; it takes a look at every task. */
function unknown({ for: name, span }: Waiting, candidates: Iterable<TaskId>): Diagnostic {
  return diagnose('FL0814', span, { name, hint: didYouMean(name, candidates) })
}

/** What a step says holds for each of its tasks, and is said of once. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = Map.groupBy(diagnostics, ({ span }) => `${span.file} ${span.start.offset}`)
  return [...places.values()].flatMap(([first]) => first ?? [])
}

/** One finding for each circle of tasks that wait for one another, at the first of them. */
function circles(after: readonly Waiting[]): readonly Diagnostic[] {
  const waiting = new Map<TaskId, Waiting>()
  for (const one of after) if (!waiting.has(one.task)) waiting.set(one.task, one)
  const seen = new Map<TaskId, TaskId>()
  const found: Diagnostic[] = []
  for (const start of waiting.keys()) {
    const path: Waiting[] = []
    let next = waiting.get(start)
    while (next !== undefined && !seen.has(next.task)) {
      seen.set(next.task, start)
      path.push(next)
      next = waiting.get(next.for)
    }
    if (next !== undefined && seen.get(next.task) === start) found.push(circle(path.slice(path.indexOf(next))))
  }
  return found
}

function circle(path: readonly Waiting[]): Diagnostic {
  const [first] = path
  if (first === undefined) throw new Error('Unexpected circle without a task')
  const words = { task: first.task, circle: [...path.map(({ task }) => task), first.task].join(' → ') }
  const others = path.slice(1).map(({ task, span }) => ({ message: `task ${task} is due here`, span }))
  return withRelated(diagnose('FL0815', first.span, words), others)
}
