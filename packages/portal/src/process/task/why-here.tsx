import type { TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CloseButton } from '@mantine/core'
import { useProcessSurface } from '../process-surface.ts'
import { ReasonList } from './reason-list.tsx'
import { Verdict } from './verdict.tsx'
import classes from './why-here.module.css'

interface WhyHereProps {
  readonly task: Task
  readonly view: TaskView
  readonly onClose: () => void
}

/** Why a task is here, or why not, and the way to what would have to be other. */
export function WhyHere({ task, view, onClose }: WhyHereProps) {
  const { t } = useLingui()
  const { onEditFacts, canChange } = useProcessSurface()
  return (
    <div className={classes.why}>
      <div className={classes.head}>
        <strong>
          <Verdict verdict={view.verdict} />
        </strong>
        <CloseButton size="sm" aria-label={t`Close`} onClick={onClose} data-autofocus />
      </div>
      <ReasonList task={task} view={view} />
      {view.verdict !== 'applies' && canChange && onEditFacts !== undefined ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onClose()
            onEditFacts()
          }}
        >
          <Trans>Edit facts and scope</Trans>
        </Button>
      ) : null}
    </div>
  )
}
