import type { EngagementView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { type ViewTab, ViewTabs } from '../../components/view-tabs/view-tabs.tsx'
import { useSession } from '../../session/session-context.tsx'

/** The views of an engagement; whichever is opened shows the same moment. */
export function EngagementTabs({ engagement }: { readonly engagement: EngagementView }) {
  const { t } = useLingui()
  const { length: unfilled } = engagement.team.roles.filter(({ isUnfillable }) => isUnfillable)
  const view = {
    params: { engagement: engagement.id },
    // The task whose panel is open belongs to the view that it was opened from.
    search: ({ seq }: { readonly seq?: number }) => (seq === undefined ? {} : { seq }),
  }
  const { person: me } = useSession()
  const isTasks = useLocation({ select: ({ pathname }) => /\/(?:board|timeline)$/.test(pathname) })
  const isAround = useLocation({ select: ({ pathname }) => /\/(?:workshops|questionnaires|requests)\//.test(pathname) })
  const isContacts = useLocation({ select: ({ pathname }) => pathname.endsWith('/contacts') })
  const tabs: readonly ViewTab[] = [
    { id: 'pages', name: t`Pages`, to: '/engagements/$engagement/processes', ...view },
    { id: 'tasks', name: t`Tasks`, to: '/engagements/$engagement/tasks', isAround: isTasks, ...view },
    { id: 'delivery', name: t`Delivery`, to: '/engagements/$engagement/delivery', isAround, ...view },
    { id: 'notes', name: t`Notes`, to: '/engagements/$engagement/notes', ...view },
    { id: 'facts', name: t`Facts and scope`, to: '/engagements/$engagement/facts', ...view },
    {
      id: 'team',
      name: t`People`,
      to: '/engagements/$engagement/team',
      count: unfilled,
      isAround: isContacts,
      ...view,
    },
    { id: 'site', name: t`Customer site`, to: '/engagements/$engagement/site', ...view },
    ...(me.kind === 'customer'
      ? []
      : [{ id: 'time', name: t`Logged time`, to: '/engagements/$engagement/time', ...view } as const]),
    { id: 'history', name: t`History`, to: '/engagements/$engagement/history', ...view },
  ]
  return <ViewTabs label={t`Views of the engagement`} tabs={tabs} />
}
