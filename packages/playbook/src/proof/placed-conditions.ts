import type { Condition, Outcome, Process, Release, Step, Task } from '../model/release.ts'

/** A condition of a release and what it is the condition of. */
export type PlacedCondition = { readonly condition: Condition; readonly process: Process } & (
  | { readonly on: 'step'; readonly step: Step }
  | { readonly on: 'task'; readonly step: Step; readonly task: Task }
  | { readonly on: 'outcome'; readonly outcome: Outcome }
)

/** Every condition of a release, in its order; one that several tasks share comes once for each. */
export function placedConditions({ processes }: Release): readonly PlacedCondition[] {
  return processes.flatMap((process) => [
    ...process.steps.flatMap((step) => [
      ...withCondition(step, (condition): PlacedCondition => ({ condition, process, on: 'step', step })),
      ...step.tasks.flatMap((task) =>
        withCondition(task, (condition): PlacedCondition => ({ condition, process, on: 'task', step, task })),
      ),
    ]),
    ...process.outcomes.flatMap((outcome) =>
      withCondition(outcome, (condition): PlacedCondition => ({ condition, process, on: 'outcome', outcome })),
    ),
  ])
}

function withCondition(
  { condition }: { readonly condition: Condition | null },
  placed: (condition: Condition) => PlacedCondition,
): readonly PlacedCondition[] {
  return condition === null ? [] : [placed(condition)]
}

/** What a condition is of, in an author's words: `step "kick-off:plan"`, `task 1629`. */
export function whose(placed: PlacedCondition): string {
  switch (placed.on) {
    case 'step':
      return `step "${placed.step.id}"`
    case 'task':
      return placed.task.form === 'row' ? `task ${placed.task.id}` : `step "${placed.task.id}"`
    case 'outcome':
      return `outcome "${placed.outcome.id}" of "${placed.process.id}"`
    default:
      return placed satisfies never
  }
}
