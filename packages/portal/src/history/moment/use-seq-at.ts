import type { EngagementView, HistoryEntry } from '@fairlead/contract'
import { useCallback } from 'react'
import { useApi } from '../../api/api-context.tsx'
import { isNotFound } from '../../api/problem-error.ts'
import { lastBefore } from './last-before.ts'

/** Finds the last event up to a moment; `null` where the engagement had not begun then. */
export type SeqAt = (at: Date) => Promise<number | null>

/** Looks among what has been loaded first; what lies further back the server finds. */
export function useSeqAt(engagement: string, entries: readonly HistoryEntry[]): SeqAt {
  const { client } = useApi()
  return useCallback(
    async (at) => {
      const found = lastBefore(entries, at)
      if (found !== null) return found
      const path = `/api/engagements/${encodeURIComponent(engagement)}?at=${encodeURIComponent(at.toISOString())}`
      try {
        const { revision } = await client.get<Pick<EngagementView, 'revision'>>(path)
        return revision
      } catch (error) {
        if (isNotFound(error)) return null
        throw error
      }
    },
    [client, engagement, entries],
  )
}
