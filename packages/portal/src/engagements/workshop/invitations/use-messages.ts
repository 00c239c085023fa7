import type { MessageView } from '@fairlead/contract'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../../api/api-context.tsx'
import { queryKeys } from '../../../api/query-keys.ts'
import { useNotify } from '../../../notices/notify-context.ts'
import { useWorkshop } from '../workshop-context.ts'

const mostMessages = 200

/** What was mailed because of a workshop, the newest first; a change of the engagement may lead to more. */
export function useMessages() {
  const { client } = useApi()
  const { engagement, task } = useWorkshop()
  const query = new URLSearchParams({ task: task.view.key, limit: String(mostMessages) })
  return useQuery({
    queryKey: [...queryKeys.messages, engagement.id, task.view.key, engagement.revision],
    queryFn: ({ signal }) =>
      client.get<{ readonly messages: readonly MessageView[] }>(
        `/api/engagements/${encodeURIComponent(engagement.id)}/outbox?${query}`,
        signal,
      ),
    select: (page) => page.messages,
    placeholderData: keepPreviousData,
  })
}

/** Has a message sent again that failed. */
export function useRetry() {
  const { client } = useApi()
  const queries = useQueryClient()
  const notify = useNotify()
  return useMutation({
    mutationFn: (message: string) =>
      client.send<MessageView>('POST', `/api/outbox/${encodeURIComponent(message)}/retry`, {}),
    onError: (error) => notify(error),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.messages }),
  })
}
