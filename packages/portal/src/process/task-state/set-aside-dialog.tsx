import type { TaskState, TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { ReasonDialog } from '../../components/reason-dialog/reason-dialog.tsx'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { useProcessSurface } from '../process-surface.ts'
import { TaskLine } from '../task/task-line.tsx'

interface SetAsideDialogProps {
  readonly view: TaskView
  readonly to: TaskState
  readonly onClose: () => void
}

/** Asks why a task is set aside, and sets it aside; the reason that it has is there to be changed. */
export function SetAsideDialog({ view, to, onClose }: SetAsideDialogProps) {
  const { i18n, t } = useLingui()
  const { change } = useProcessSurface()
  const state = i18n._(taskStateNames[to])
  return (
    <ReasonDialog
      title={t`Why: ${state}?`}
      about={<TaskLine taskKey={view.key} />}
      initial={view.state === to ? (view.reason ?? '') : ''}
      submit={t`Set to “${state}”`}
      onSubmit={(reason) =>
        change({ type: 'ChangeTaskState', task: view.key, to, reason, expectedRevision: view.revision })
      }
      onClose={onClose}
    />
  )
}
