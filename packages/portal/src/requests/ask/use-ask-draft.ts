import type { EngagementView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { useSession } from '../../session/session-context.tsx'
import { firstDraft } from './first-draft.ts'
import { useAskingView } from './use-asking-view.ts'
import { useDraft } from './use-draft.ts'

/** The draft for a task as it was left, else with what the task and the engagement say already, once that is there. */
export function useAskDraft(engagement: EngagementView, task: string | null) {
  const { i18n } = useLingui()
  const { person } = useSession()
  const begins = useAskingView(engagement, { task, wish: null })
  const prefilled = begins.data?.prefilled
  const blocked = prefilled?.blocked ?? null
  const first =
    prefilled === undefined
      ? undefined
      : firstDraft(prefilled, blocked === null ? null : i18n._(taskStateNames[blocked]))
  const draft = useDraft({ person: person.id, engagement: engagement.id, task }, first)
  return { ...draft, failure: begins.isError ? { error: begins.error, onRetry: () => void begins.refetch() } : null }
}
