import type { WorkItemView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { filterRows } from '../../components/list-view/filter-rows.ts'
import { useSession } from '../../session/session-context.tsx'
import type { OpenWorkControl } from '../change/open-work-control.ts'
import type { WorkListView } from '../view/use-work-list.ts'
import { workColumns } from './work-columns.tsx'
import { workFields, workText } from './work-fields.ts'
import { workGroupings } from './work-groupings.ts'
import type { WorkNames } from './work-names.ts'

interface RowOptions {
  readonly list: WorkListView
  readonly names: WorkNames
  /** Opens a control beside its button. This and the next have to stay the same functions. */
  readonly open: (control: OpenWorkControl) => void
  /** Opens the panel of a piece of work. */
  readonly onOpen: (item: WorkItemView) => void
}

const none: readonly WorkItemView[] = []

/** The rows that the filters leave, and what the list can be filtered, grouped and shown by. */
export function useWorkRows({ list: { items, sight, view, isMine }, names, open, onOpen }: RowOptions) {
  const { i18n, _: translate } = useLingui()
  const { people } = useSession()
  const navigate = useNavigate()
  const onEngagement = useCallback(
    (engagement: string) => void navigate({ to: '/engagements/$engagement', params: { engagement } }),
    [navigate],
  )
  const all = items ?? none
  const byId = useMemo(() => new Map(people.map((person) => [person.id, person])), [people])
  const textOf = useMemo(() => workText(names), [names])
  // `translate` is another function for every language, where the instance stays the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  const fields = useMemo(() => workFields({ i18n, names, isMine }, all), [i18n, translate, names, isMine, all])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const groupings = useMemo(() => workGroupings(i18n, names, all), [i18n, translate, names, all])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const columns = useMemo(
    () => workColumns({ i18n, names, people: byId, isMine, open, onOpen, onEngagement }),
    [i18n, translate, names, byId, isMine, open, onOpen, onEngagement],
  )
  const rows = useMemo(
    () => items && filterRows(sight.rows, view.list, { fields, textOf }),
    [items, sight.rows, view.list, fields, textOf],
  )
  const grouping = groupings.find(({ id }) => id === view.list.group) ?? null
  return { rows, fields, textOf, columns, groupings, grouping }
}
