import type { ImportReport } from '@fairlead/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../api/api-context.tsx'
import { queryKeys } from '../../api/query-keys.ts'

/** Looks what would come of a table of contacts, or takes it. */
export function useImport(engagement: string) {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation<ImportReport, Error, { readonly csv: string; readonly preview: boolean }>({
    mutationFn: (input) =>
      client.send<ImportReport>('POST', `/api/engagements/${encodeURIComponent(engagement)}/contacts/import`, input),
    onSuccess: async ({ preview }) => {
      if (preview) return
      await queries.invalidateQueries({ queryKey: queryKeys.engagement(engagement) })
      await queries.invalidateQueries({ queryKey: queryKeys.contacts(engagement) })
    },
  })
}
