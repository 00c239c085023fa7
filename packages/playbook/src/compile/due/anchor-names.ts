import { type AnchorNames, foldedAnchor } from '../../manifest/read-due.ts'
import type { ProcessId } from '../../model/release.ts'
import type { ProcessPages } from '../playbook.ts'

/**
 * The tasks and processes of these pages, for due dates to count from. Where not all pages are here, what could be the id
 * of a process may be that of one of the others.
 */
export function anchorNames(processes: readonly ProcessPages[], isWhole: boolean): AnchorNames {
  const byName = new Map(processes.toReversed().map(({ id }): [string, ProcessId] => [foldedAnchor(id), id]))
  const rows = new Set(
    processes.flatMap(({ pages }) =>
      [...pages.values()].flatMap(({ steps }) =>
        steps.flatMap(({ tables }) => tables.flatMap((table) => table.rows.map(({ id }) => id.value))),
      ),
    ),
  )
  return {
    // The id of a step begins with that of its process.
    isTask: (name) => rows.has(name) || byName.has(name.slice(0, Math.max(0, name.indexOf(':')))),
    processOf: (name) => byName.get(name) ?? (!isWhole && /^\p{L}[^\s:+]*$/u.test(name) ? name : null),
  }
}
