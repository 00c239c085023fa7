import type { ContactView } from '@fairlead/contract'
import { keepPreviousData, replaceEqualDeep, useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/api-context.tsx'
import { queryKeys } from '../../api/query-keys.ts'

interface Shown {
  readonly id: string
  readonly revision: number
}

/** The contacts of an engagement as it is shown: now, or as it was after an event. */
export function useContacts({ id, revision }: Shown) {
  const { client } = useApi()
  return useQuery({
    queryKey: [...queryKeys.contacts(id), revision],
    queryFn: ({ signal }) =>
      client.get<{ readonly contacts: readonly ContactView[] }>(
        `/api/engagements/${encodeURIComponent(id)}/contacts?seq=${revision}`,
        signal,
      ),
    select: (answer) => answer.contacts,
    placeholderData: keepPreviousData,
    structuralSharing: (known, found) => replaceEqualDeep(known, found),
  })
}
