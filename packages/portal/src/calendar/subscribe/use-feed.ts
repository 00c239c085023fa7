import type { FeedView, NewFeedView } from '@fairlead/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../api/api-context.tsx'
import { useSession } from '../../session/session-context.tsx'

const path = '/api/people/me/feed'

/** The calendar feed of the person who acts, and the ways to make one, to make another, and to end it. */
export function useFeed() {
  const { client } = useApi()
  const { person } = useSession()
  const queries = useQueryClient()
  const queryKey = ['feed', person.id]
  const feed = useQuery({ queryKey, queryFn: ({ signal }) => client.get<FeedView>(path, signal) })
  const make = useMutation({
    mutationFn: () => client.send<NewFeedView>('POST', path, {}),
    onSuccess: ({ since }) => queries.setQueryData<FeedView>(queryKey, { since }),
  })
  const end = useMutation({
    mutationFn: () => client.send<FeedView>('DELETE', path, {}),
    onSuccess: (view) => {
      queries.setQueryData(queryKey, view)
      make.reset()
    },
  })
  return { feed, make, end }
}
