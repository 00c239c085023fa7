import { getRouteApi } from '@tanstack/react-router'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { NotFound } from '../../frame/not-found.tsx'
import { RequestPage } from './request-page.tsx'

const route = getRouteApi('/engagements/$engagement/requests/$request')

/** One request for a person, as a view of its engagement. */
export function RequestView() {
  const { request: id } = route.useParams()
  const { engagement, release, openTask } = useOpenEngagement()
  const request = engagement.requests.find((one) => one.id === id)
  if (request === undefined) return <NotFound />
  return <RequestPage key={id} {...{ engagement, release, request, openTask }} />
}
