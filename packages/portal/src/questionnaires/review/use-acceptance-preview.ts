import type { AcceptancePreview, EngagementView } from '@fairlead/contract'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/api-context.tsx'

/** What the acceptance of the answers to a questionnaire would do, as of now. */
export function useAcceptancePreview({ id, revision }: EngagementView, task: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: ['acceptance', id, revision, task],
    queryFn: ({ signal }) =>
      client.get<AcceptancePreview>(
        `/api/engagements/${encodeURIComponent(id)}/questionnaires/${encodeURIComponent(task)}/preview`,
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}
