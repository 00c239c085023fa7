import type { QueuedRequestView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useReleases } from '../../api/queries.ts'
import { filterRows } from '../../components/list-view/filter-rows.ts'
import type { ListView } from '../../components/list-view/list-view.ts'
import { useListView } from '../../components/list-view/use-list-view.ts'
import { useNow } from '../../components/moment/moment.tsx'
import { useSession } from '../../session/session-context.tsx'
import { queueColumns } from './queue-columns.tsx'
import { queueAddress, queueFields, queueText } from './queue-fields.ts'
import { queueGroupings } from './queue-groupings.ts'
import { queueNames } from './queue-names.ts'
import { type QueueView, readQueueView, writeQueueView } from './queue-view.ts'
import { useRequests } from './use-requests.ts'

const none: readonly QueuedRequestView[] = []

/** The requests that the address asks for, and what they can be filtered, grouped and shown by. */
export function useQueue(onOpen: (row: QueuedRequestView) => void) {
  const [all, onAll] = useListView(queueAddress)
  const view = useMemo(() => readQueueView(all), [all])
  const change = useCallback((next: QueueView) => onAll(writeQueueView(next)), [onAll])
  const requests = useRequests(view.showsOver ? 'all' : 'open')
  const { rows } = requests
  const parts = useParts(rows ?? none, onOpen)
  const { fields, textOf, groupings } = parts
  const { list } = view
  const shown = useMemo(() => rows && filterRows(rows, list, { fields, textOf }), [rows, list, fields, textOf])
  return {
    ...parts,
    /** Everything that the address says, for views to be saved. */
    all,
    view,
    change,
    onList: useCallback((next: ListView) => change({ ...view, list: next }), [change, view]),
    requests,
    rows,
    shown,
    grouping: groupings.find(({ id }) => id === list.group) ?? null,
  }
}

export type Queue = ReturnType<typeof useQueue>

/** What the rows are called, filtered, grouped and shown by; the same as long as the rows and the language are. */
function useParts(rows: readonly QueuedRequestView[], onOpen: (row: QueuedRequestView) => void) {
  const { i18n, _: translate } = useLingui()
  const { people, person: me } = useSession()
  const navigate = useNavigate()
  const now = useNow(rows)
  const ids = useMemo(() => [...new Set(rows.map(({ release }) => release))].sort(), [rows])
  const releases = useReleases(ids)
  const onEngagement = useCallback(
    (engagement: string) => void navigate({ to: '/engagements/$engagement', params: { engagement } }),
    [navigate],
  )
  // `translate` is another function for every language, where the instance stays the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  const names = useMemo(() => queueNames({ i18n, releases, people }), [i18n, translate, releases, people])
  const textOf = useMemo(() => queueText(names), [names])
  const fields = useMemo(() => queueFields({ i18n, names }, rows), [i18n, names, rows])
  const groupings = useMemo(() => queueGroupings({ i18n, names }, rows), [i18n, names, rows])
  const columns = useMemo(
    () => queueColumns({ i18n, names, now, me: me.id, onOpen, onEngagement }),
    [i18n, names, now, me.id, onOpen, onEngagement],
  )
  return { names, textOf, fields, groupings, columns }
}
