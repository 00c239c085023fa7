import type { TaskView } from '@fairlead/contract'
import { OnDemand } from '../components/floating/on-demand.tsx'
import { PartOnDemand } from '../components/floating/part-on-demand.ts'
import type { Work } from './use-work.ts'

const controlOverlay = new PartOnDemand(async () => (await import('./controls/control-overlay.tsx')).ControlOverlay)
const questionDialog = new PartOnDemand(async () => (await import('./controls/question-dialog.tsx')).QuestionDialog)

interface WorkPartsProps {
  readonly work: Work
  readonly tasks: readonly TaskView[]
  /** Called with the task that was asked about, when its dialog has gone: the focus has to go somewhere. */
  readonly onAnswered: (key: string) => void
}

/** What is open on a surface: a menu or panel beside a button, or a dialog. Both are loaded when they are needed. */
export function WorkParts({ work, tasks, onAnswered }: WorkPartsProps) {
  const { control, question } = work
  const opened = tasks.find(({ key }) => key === control?.key)
  const asked = tasks.find(({ key }) => key === question?.key)
  return (
    <>
      {control === null || opened === undefined ? null : (
        <OnDemand
          part={controlOverlay}
          key={control.kind + control.key}
          props={{ control, view: opened, onClose: work.closeControl }}
        />
      )}
      {question === null || asked === undefined ? null : (
        <OnDemand
          part={questionDialog}
          props={{
            question,
            view: asked,
            onClose: () => {
              work.closeQuestion()
              onAnswered(asked.key)
            },
          }}
        />
      )}
    </>
  )
}

/** Fetches the controls that are needed most without a need. */
export function preloadControls(): void {
  controlOverlay.preload()
}

/** Fetches all that opens on demand when what stands on it stands: it is there at once then, and without a connection. */
export function preloadWorkParts(): () => void {
  const timer = setTimeout(() => {
    controlOverlay.preload()
    questionDialog.preload()
  }, 2000)
  return () => clearTimeout(timer)
}
