import type { FindingView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useReleases } from '../api/queries.ts'
import { useRowSelection } from '../components/data-table/use-row-selection.ts'
import { filterRows } from '../components/list-view/filter-rows.ts'
import type { ListView } from '../components/list-view/list-view.ts'
import { useListView } from '../components/list-view/use-list-view.ts'
import { useNow } from '../components/moment/moment.tsx'
import { useSession } from '../session/session-context.tsx'
import { useWorkActions } from '../work/change/use-work-actions.ts'
import { useWorkPanel } from '../work/panel/use-work-panel.ts'
import { hygieneColumns } from './hygiene-columns.tsx'
import { hygieneFields, hygieneText } from './hygiene-fields.ts'
import { hygieneGroupings } from './hygiene-groupings.ts'
import { hygieneNames } from './hygiene-names.ts'
import { type HygieneView, hygieneAddress, readHygieneView, writeHygieneView } from './hygiene-view.ts'
import { useFindings } from './use-findings.ts'
import { useMend } from './use-mend.ts'

const none: readonly FindingView[] = []

/** What the address asks for of what is found, how it is shown, and what can be done about it. */
export function useHygiene() {
  const [all, onAll] = useListView(hygieneAddress)
  const view = useMemo(() => readHygieneView(all), [all])
  const change = useCallback((next: HygieneView) => onAll(writeHygieneView(next)), [onAll])
  const found = useFindings(view)
  const rows = found.rows ?? none
  const names = useNames(rows)
  const { actions, panel } = useWork(rows, names)
  const [noting, setNoting] = useState<FindingView | null>(null)
  const { open, mend } = useMend({ actions, onPanel: panel.open, onNote: setNoting })
  const parts = useParts({ rows, names, group: view.list.group, open, mend })
  const { list } = view
  const { fields, textOf, groupings } = parts
  const shown = useMemo(
    () => found.rows && filterRows(found.rows, list, { fields, textOf }),
    [found.rows, list, fields, textOf],
  )
  return {
    ...parts,
    all,
    view,
    change,
    onList: useCallback((next: ListView) => change({ ...view, list: next }), [change, view]),
    found,
    shown,
    grouping: groupings.find(({ id }) => id === list.group) ?? null,
    actions,
    panel,
    open,
    noting,
    endNoting: useCallback(() => setNoting(null), []),
  }
}

function useNames(rows: readonly FindingView[]) {
  const { i18n, _: translate } = useLingui()
  const { people } = useSession()
  const ids = useMemo(() => [...new Set(rows.map(({ release }) => release))].sort(), [rows])
  const releases = useReleases(ids)
  // `translate` is another function for every language, where the instance stays the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  return useMemo(() => hygieneNames({ i18n, releases, people }), [i18n, translate, releases, people])
}

type Names = ReturnType<typeof useNames>

/** What can be done with the pieces of work that findings are about. */
function useWork(rows: readonly FindingView[], names: Names) {
  const { person } = useSession()
  const items = useMemo(() => rows.flatMap(({ work }) => work ?? []), [rows])
  const selection = useRowSelection()
  const actions = useWorkActions({ items, names: names.work, whose: person.id, selection })
  return { actions, panel: useWorkPanel(items) }
}

interface PartsOptions {
  readonly group: string | null
  readonly rows: readonly FindingView[]
  readonly names: Names
  readonly open: (row: FindingView) => void
  readonly mend: (row: FindingView, anchor: HTMLElement) => void
}

/** What the rows are filtered, grouped and shown by; the same as long as the rows and the language are. */
function useParts({ rows, names, group, open, mend }: PartsOptions) {
  const { i18n } = useLingui()
  const navigate = useNavigate()
  const now = useNow(rows)
  const onEngagement = useCallback(
    (engagement: string) => void navigate({ to: '/engagements/$engagement', params: { engagement } }),
    [navigate],
  )
  return {
    fields: useMemo(() => hygieneFields({ i18n, names }, rows), [i18n, names, rows]),
    textOf: useMemo(() => hygieneText({ i18n, names }), [i18n, names]),
    groupings: useMemo(() => hygieneGroupings(i18n, names, rows), [i18n, names, rows]),
    columns: useMemo(
      () => hygieneColumns({ i18n, names, now, group, onOpen: open, onMend: mend, onEngagement }),
      [i18n, names, now, group, open, mend, onEngagement],
    ),
  }
}
