/** How the rows of lists and tables name their tasks: those of a page of the playbook, and those of a table. */
const rows = '[data-task-row], [data-line]'

/** The keys of what the view behind the panel shows, in its order. */
export function keysBehind(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>(rows)].flatMap((row) => keyOf(row) ?? [])
}

/** The row of a task in the view behind the panel. */
export function rowBehind(key: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(rows)].find((row) => keyOf(row) === key)
}

function keyOf({ dataset }: HTMLElement): string | undefined {
  return dataset.taskRow ?? dataset.line
}
