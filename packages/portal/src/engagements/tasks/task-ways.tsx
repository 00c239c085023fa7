import { useLingui } from '@lingui/react/macro'
import { useSearch } from '@tanstack/react-router'
import { ViewWays } from '../../components/view-ways/view-ways.tsx'
import { useOpenEngagement } from '../view/engagement-context.ts'

/** The tasks of an engagement as a table, a board or over time; from table to board and back the filters go along. */
export function TaskWays({ current }: { readonly current: 'table' | 'board' | 'timeline' }) {
  const { t } = useLingui()
  const { engagement } = useOpenEngagement()
  const { task: _, ...search }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const params = { engagement: engagement.id }
  const moment = search.seq === undefined ? {} : { seq: search.seq }
  // The router types the parameters of each page; those of a list are text under names of its own.
  const kept = { params, search: (current === 'timeline' ? moment : search) as never }
  return (
    <ViewWays
      label={t`How tasks are shown`}
      current={current}
      ways={[
        { id: 'table', name: t`Table`, to: '/engagements/$engagement/tasks', ...kept },
        { id: 'board', name: t`Board`, to: '/engagements/$engagement/board', ...kept },
        { id: 'timeline', name: t`Timeline`, to: '/engagements/$engagement/timeline', params, search: moment as never },
      ]}
    />
  )
}
