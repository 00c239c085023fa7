import { getRouteApi } from '@tanstack/react-router'
import { useEngagement } from '../api/queries.ts'
import { useHistory } from '../api/use-history.ts'
import { useOpenEngagement } from '../engagements/view/engagement-context.ts'
import { CompareView } from './compare/compare-view.tsx'
import { HistoryWordsProvider } from './history-words-context.tsx'
import { HistoryOfEngagement } from './list/history-of-engagement.tsx'

const route = getRouteApi('/engagements/$engagement/history')

/** Everything that happened in the engagement; or, where the address names two moments, what is other between them. */
export function HistoryView() {
  const { from, to } = route.useSearch()
  const { engagement, release } = useOpenEngagement()
  const history = useHistory(engagement.id)
  // What is shown may be long ago, and the history is that of now.
  const newest = useEngagement(engagement.id).data?.revision ?? engagement.revision
  return (
    <HistoryWordsProvider engagement={engagement} release={release} entries={history.entries}>
      {from === undefined ? (
        <HistoryOfEngagement engagement={engagement} release={release} history={history} newest={newest} />
      ) : (
        <CompareView engagement={engagement} moments={{ from, to: to ?? null, newest }} entries={history.entries} />
      )}
    </HistoryWordsProvider>
  )
}
