import { getRouteApi } from '@tanstack/react-router'
import { NotFound } from '../../frame/not-found.tsx'
import { ProcessPage } from '../../process/process-page.tsx'
import { useOpenEngagement } from './engagement-context.ts'

const route = getRouteApi('/engagements/$engagement/processes/$process')

/** One process of the engagement, as its page. */
export function ProcessView() {
  const { process } = route.useParams()
  const { engagement, release, onEditFacts } = useOpenEngagement()
  const found = release.processes.find(({ id }) => id === process)
  if (found === undefined) return <NotFound />
  return (
    <ProcessPage key={process} engagement={engagement} release={release} process={process} onEditFacts={onEditFacts} />
  )
}
