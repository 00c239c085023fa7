import type { TaskView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ReasonDialog } from '../../components/reason-dialog/reason-dialog.tsx'
import { useProcessSurface } from '../process-surface.ts'
import { TaskLine } from '../task/task-line.tsx'
import { taskLabel } from '../words/task-label.ts'
import classes from './overrule-dialog.module.css'

interface OverruleDialogProps {
  readonly view: TaskView
  readonly onClose: () => void
}

/** Asks why a gate is opened although it is shut, over the list of what is left, and opens it. */
export function OverruleDialog({ view, onClose }: OverruleDialogProps) {
  const { t } = useLingui()
  const { index, words, change } = useProcessSurface()
  const gate = taskLabel(words, index, view.key)
  return (
    <ReasonDialog
      title={t`Overrule gate ${gate}?`}
      about={<Left keys={view.gate?.blockers ?? []} />}
      initial=""
      submit={t`Open the gate`}
      onSubmit={(reason) => change({ type: 'OverruleGate', task: view.key, reason, expectedRevision: view.revision })}
      onClose={onClose}
    />
  )
}

function Left({ keys }: { readonly keys: readonly string[] }) {
  const left = keys.length
  return (
    <>
      <p className={classes.left}>
        <Trans>
          <Plural value={left} one="# mandatory task is left" other="# mandatory tasks are left" />. It stays on record
          who opened the gate, why, and what was left:
        </Trans>
      </p>
      <ul className={classes.tasks}>
        {keys.map((key) => (
          <li key={key}>
            <TaskLine taskKey={key} />
          </li>
        ))}
      </ul>
    </>
  )
}
