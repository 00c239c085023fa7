import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { createContext, useContext } from 'react'

/** The engagement that the address names, with its release, and the way to its facts. */
export interface OpenEngagement {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  /** Leads to the facts and the scope. */
  readonly onEditFacts: () => void
  /** Opens the panel of a task by its key; `null` closes it. */
  readonly openTask: (key: string | null) => void
  /**
   * Opens what stands beside the open task in the view behind its panel, and says whether there is anything; for views
   * that show tasks of more than this engagement.
   */
  readonly goBeside?: (way: 'next' | 'previous') => boolean
}

export const EngagementContext = createContext<OpenEngagement | null>(null)

/** @throws Error outside an {@link EngagementContext}. */
export function useOpenEngagement(): OpenEngagement {
  const open = useContext(EngagementContext)
  if (open === null) throw new Error('useOpenEngagement needs an EngagementContext above it')
  return open
}
