import { type EngagementView, type ReleaseView, stateSet, type TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { indexRelease, placeOf, type ReleaseIndex, withAddedTasks } from '../../process/release-index.ts'
import type { RequestNames } from '../names/request-names.ts'
import { taskTitle } from '../names/task-title.ts'

interface TaskSelectProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly task: string | null
  readonly onTask: (task: string | null) => void
}

/** What somebody is asked for: the engagement as a whole, or one of the tasks that are likely to need it. */
export function TaskSelect({ engagement, release, names, task, onTask }: TaskSelectProps) {
  const { t } = useLingui()
  const index = withAddedTasks(indexRelease(release), engagement.tasks)
  const likely = engagement.tasks.filter((view) => view.key === task || isLikely(view, index))
  const known = likely.some(({ key }) => key === task) || task === null ? likely : []
  return (
    <NativeSelect
      label={t`For`}
      value={task ?? ''}
      onChange={({ currentTarget: { value } }) => onTask(value === '' ? null : value)}
      data={[
        { value: '', label: t`The engagement as a whole` },
        ...known.map((view) => ({ value: view.key, label: taskTitle(names.words, index, view) })),
      ]}
    />
  )
}

/** Whether a task is blocked, or is there to ask for somebody. */
function isLikely(view: TaskView, index: ReleaseIndex): boolean {
  if (view.verdict === 'does-not' || !view.isLeft) return false
  return stateSet(view.state) === 'blocked' || placeOf(index, view.key, view)?.task.kind === 'request'
}
