import type { PageView, ReleaseView } from '@fairlead/contract'
import { type DecisionTable, localize, processIdOf } from '@fairlead/playbook'
import { usePage } from '../../api/queries.ts'
import { useLanguage } from '../../session/use-language.ts'

/** The process on whose page a decision table stands; `null` where the portal does not show that page. */
export function processOfTable(release: ReleaseView, table: DecisionTable): string | null {
  const first = release.languages[0] ?? 'en'
  const file = localize(table.source, first, first)?.file
  return file === undefined ? null : (release.processes.find(({ id }) => id === processIdOf(file))?.id ?? null)
}

/** The page of a process in the portal's language, once it is there. */
export function useTablePage(release: ReleaseView, process: string): PageView | undefined {
  const [language] = useLanguage()
  return usePage({ release: release.id, process, language }).data
}
