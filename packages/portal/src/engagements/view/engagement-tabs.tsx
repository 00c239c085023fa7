import type { EngagementView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { type ViewTab, ViewTabs } from '../../components/view-tabs/view-tabs.tsx'

/** The views of an engagement; whichever is opened shows the same moment. */
export function EngagementTabs({ engagement }: { readonly engagement: EngagementView }) {
  const { t } = useLingui()
  const { length: unfilled } = engagement.team.roles.filter(({ isUnfillable }) => isUnfillable)
  const view = {
    params: { engagement: engagement.id },
    // The task whose panel is open belongs to the view that it was opened from.
    search: ({ seq }: { readonly seq?: number }) => (seq === undefined ? {} : { seq }),
  }
  const tabs: readonly ViewTab[] = [
    { id: 'pages', name: t`Pages`, to: '/engagements/$engagement/processes', ...view },
    { id: 'tasks', name: t`Tasks`, to: '/engagements/$engagement/tasks', ...view },
    { id: 'board', name: t`Board`, to: '/engagements/$engagement/board', ...view },
    { id: 'timeline', name: t`Timeline`, to: '/engagements/$engagement/timeline', ...view },
    { id: 'facts', name: t`Facts and scope`, to: '/engagements/$engagement/facts', ...view },
    { id: 'team', name: t`Team`, to: '/engagements/$engagement/team', count: unfilled, ...view },
    { id: 'history', name: t`History`, to: '/engagements/$engagement/history', ...view },
  ]
  return <ViewTabs label={t`Views of the engagement`} tabs={tabs} />
}
