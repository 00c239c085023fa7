import type { PersonData } from '@fairlead/contract'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/api-context.tsx'
import { queryKeys } from '../../api/query-keys.ts'

/** Everything that is kept of a contact; looked for anew whenever it is asked for. */
export function usePersonData(engagement: string, contact: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: [...queryKeys.contacts(engagement), 'person', contact],
    queryFn: ({ signal }) => client.get<PersonData>(personAddress(engagement, contact), signal),
    gcTime: 0,
  })
}

/** Where everything that is kept of a contact can be read. */
export function personAddress(engagement: string, contact: string): string {
  return `/api/engagements/${encodeURIComponent(engagement)}/person?contact=${encodeURIComponent(contact)}`
}
