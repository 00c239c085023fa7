import type { OutboxView } from '@fairlead/contract'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/api-context.tsx'

/** How the way out of the house is: whether mail can leave. */
export function useOutbox() {
  const { client } = useApi()
  return useQuery({
    queryKey: ['outbox'],
    queryFn: ({ signal }) => client.get<OutboxView>('/api/outbox', signal),
    staleTime: 60_000,
  })
}
