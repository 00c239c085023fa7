import { createContext, useContext } from 'react'
import type { Client } from './client.ts'
import type { RevisionChain } from './revision-chain.ts'
import type { Upload } from './upload.ts'

/** What talks to the server for one acting person. */
export interface Api {
  readonly client: Client
  readonly upload: Upload
  readonly revisions: RevisionChain
}

export const ApiContext = createContext<Api | null>(null)

/** @throws Error outside an {@link ApiContext}. */
export function useApi(): Api {
  const api = useContext(ApiContext)
  if (api === null) throw new Error('useApi needs an ApiContext above it')
  return api
}
