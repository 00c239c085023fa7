import type { EngagementView, RequestView } from '@fairlead/contract'

/** The requests for whose sake somebody sees an engagement: those that they were assigned to, as long as they last. */
export function ownRequests({ requests }: Pick<EngagementView, 'requests'>, me: string): readonly RequestView[] {
  return requests.filter(({ person, stage }) => person === me && (stage === 'assigned' || stage === 'active'))
}
