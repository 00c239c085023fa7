import type { EngagementView, PlanDifferenceView, PreviewInput } from '@fairlead/contract'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'
import { usePreview } from '../../../api/queries.ts'

/** What an edit of facts and scope would change, as far as it is known. */
export type FactsPreview =
  | { readonly kind: 'unedited' }
  /** Something in the edit cannot be read yet. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  /** `isBehind` where the edit has gone on since. */
  | { readonly kind: 'ready'; readonly difference: PlanDifferenceView; readonly isBehind: boolean }

const typingMs = 300

interface Edit {
  readonly isEdited: boolean
  /** `null` where it cannot be read. */
  readonly wanted: PreviewInput | null
}

/** Asks what an edit would change as soon as it has rested for a moment; the answer before is kept until the next is there. */
export function useFactsPreview(engagement: EngagementView, { isEdited, wanted }: Edit): FactsPreview {
  const text = isEdited && wanted !== null ? JSON.stringify(wanted) : null
  const [rested] = useDebouncedValue(text, typingMs)
  // Only what is wanted still is asked for.
  const asked = text === null ? null : rested
  const input = useMemo(() => (asked === null ? null : (JSON.parse(asked) as PreviewInput)), [asked])
  const { data, error, isError, isFetching, refetch } = usePreview(engagement, input)
  if (!isEdited) return { kind: 'unedited' }
  if (wanted === null) return { kind: 'unreadable' }
  const isBehind = asked !== text || isFetching
  if (isError && !isBehind) return { kind: 'failed', error, retry: () => void refetch() }
  return data === undefined ? { kind: 'loading' } : { kind: 'ready', difference: data, isBehind }
}
