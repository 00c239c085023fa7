import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { createContext, useContext } from 'react'

/** The engagement that the address names, with its release, and the way to its facts. */
export interface OpenEngagement {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly onEditFacts: () => void
}

export const EngagementContext = createContext<OpenEngagement | null>(null)

/** @throws Error outside an {@link EngagementContext}. */
export function useOpenEngagement(): OpenEngagement {
  const open = useContext(EngagementContext)
  if (open === null) throw new Error('useOpenEngagement needs an EngagementContext above it')
  return open
}
