import type { WorkItemView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import { useReleases } from '../../api/queries.ts'
import { type WorkNames, workNames } from './work-names.ts'

/** The names in pieces of work; the same object until another release comes or another language is chosen. */
export function useWorkNames(items: readonly WorkItemView[]): WorkNames {
  const { i18n } = useLingui()
  const ids = useMemo(() => [...new Set(items.map(({ release }) => release))].sort(), [items])
  const releases = useReleases(ids)
  const language = i18n.locale
  return useMemo(() => workNames(releases, language), [releases, language])
}
