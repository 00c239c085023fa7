import type { TaskView } from '@fairlead/contract'
import { OverruleDialog } from '../gate/overrule-dialog.tsx'
import { SetAsideDialog } from '../task-state/set-aside-dialog.tsx'
import type { Question } from './question.ts'

interface QuestionDialogProps {
  readonly question: Question
  /** The task as it is now. */
  readonly view: TaskView
  readonly onClose: () => void
}

/** Asks what has to be said before a task is changed, and changes it then. */
export function QuestionDialog({ question, view, onClose }: QuestionDialogProps) {
  switch (question.kind) {
    case 'set-aside':
      return <SetAsideDialog view={view} to={question.to} onClose={onClose} />
    case 'overrule':
      return <OverruleDialog view={view} onClose={onClose} />
    default:
      return question satisfies never
  }
}
