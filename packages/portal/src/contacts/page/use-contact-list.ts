import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { askedBy } from '../../api/asked-by.ts'
import { filterRows } from '../../components/list-view/filter-rows.ts'
import { useListView } from '../../components/list-view/use-list-view.ts'
import { useSession } from '../../session/session-context.tsx'
import { useContacts } from '../load/use-contacts.ts'
import { useRoleName } from '../use-role-name.ts'
import { contactColumns, contactGroupings } from './contact-columns.tsx'
import { contactAddress, contactFilters, contactText } from './contact-filters.ts'
import { type ContactRow, contactRows } from './contact-row.ts'

const none: readonly ContactRow[] = []

/** The contacts that the address asks for, what they can be filtered and shown by, and the one whose panel is open. */
export function useContactList(engagement: EngagementView, release: ReleaseView) {
  const { i18n } = useLingui()
  const { person } = useSession()
  const [view, onView] = useListView(contactAddress)
  const { opened, open } = useOpened()
  const contacts = useContacts(engagement)
  const { data } = contacts
  const rows = useMemo(() => (data === undefined ? undefined : contactRows(data)), [data])
  const roleName = useRoleName(release)
  const { locale } = i18n
  const parts = useMemo(
    () => ({ fields: contactFilters({ i18n, roleName }, rows ?? none), textOf: contactText({ roleName }) }),
    [i18n, roleName, rows],
  )
  const address = `/engagements/${encodeURIComponent(engagement.id)}/contacts`
  const columns = useMemo(
    () =>
      contactColumns({
        i18n,
        roleName,
        hrefOf: (contact) => `${address}?contact=${contact}`,
        onOpen: ({ id }) => open(id),
      }),
    [i18n, roleName, address, open],
  )
  const groupings = useMemo(() => contactGroupings(i18n), [i18n])
  const shown = useMemo(() => rows && filterRows(rows, view, parts), [rows, view, parts])
  const { isError, error, refetch } = contacts
  return {
    ...parts,
    rows,
    shown,
    view,
    onView,
    columns,
    /** Of a role is only said anything where somebody has one. */
    shownColumns: view.columns ?? usualColumns(rows ?? none),
    groupings,
    grouping: groupings.find(({ id }) => id === view.group) ?? null,
    opened,
    open,
    exportAddress: askedBy(
      `/api${address}/export?format=csv&language=${locale === 'zh-CN' ? locale : 'en'}`,
      person.id,
    ),
    failure: isError ? { error, onRetry: () => void refetch() } : null,
  }
}

function usualColumns(rows: readonly ContactRow[]): readonly string[] {
  const role = rows.some(({ details }) => details.role !== null) ? ['role'] : []
  return ['title', ...role, 'email', 'phone', 'language', 'survey']
}

/** The contact whose panel is open, as the address says. */
function useOpened() {
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const opened = typeof search.contact === 'string' ? search.contact : null
  const open = useCallback(
    (contact: string | null) => {
      void navigate({
        to: '.',
        // The router types the parameters of each page; a list has those that it was given.
        search: (({ contact: _, ...before }: Readonly<Record<string, unknown>>) =>
          contact === null ? before : { ...before, contact }) as never,
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return { opened, open }
}
