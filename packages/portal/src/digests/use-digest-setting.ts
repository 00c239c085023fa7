import type { DigestInput, DigestSettingView } from '@fairlead/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from '../api/api-context.tsx'
import { useSession } from '../session/session-context.tsx'

const path = '/api/people/me/digest'

/** How often the person who acts is told by mail what waits for them, and the way to choose otherwise. */
export function useDigestSetting() {
  const { client } = useApi()
  const { person } = useSession()
  const queries = useQueryClient()
  const queryKey = ['digest', person.id]
  const setting = useQuery({ queryKey, queryFn: ({ signal }) => client.get<DigestSettingView>(path, signal) })
  const choose = useMutation<DigestSettingView, Error, DigestInput>({
    mutationFn: (input) => client.send<DigestSettingView>('PUT', path, input),
    onSuccess: (view) => queries.setQueryData(queryKey, view),
  })
  return { setting, choose }
}
