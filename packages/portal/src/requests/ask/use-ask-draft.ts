import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { stateSet } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { indexRelease, withAddedTasks } from '../../process/release-index.ts'
import { useSession } from '../../session/session-context.tsx'
import { firstDraft } from './first-draft.ts'
import { useDraft } from './use-draft.ts'

interface Asking {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly task: string | null
}

/** The draft for a task as it was left, else with what the task and the engagement say already. */
export function useAskDraft({ engagement, release, task: key }: Asking) {
  const { i18n } = useLingui()
  const { person } = useSession()
  return useDraft({ person: person.id, engagement: engagement.id, task: key }, () => {
    const task = engagement.tasks.find((one) => one.key === key)
    const isBlocked = task !== undefined && stateSet(task.state) === 'blocked'
    return firstDraft({
      engagement,
      release,
      index: withAddedTasks(indexRelease(release), engagement.tasks),
      task,
      blocked: isBlocked ? i18n._(taskStateNames[task.state]) : null,
    })
  })
}
