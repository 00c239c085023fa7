import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal } from '@mantine/core'
import { ProblemError } from '../../../../api/problem-error.ts'
import { useProcessSurface } from '../../../../process/process-surface.ts'
import { TaskLine } from '../../../../process/task/task-line.tsx'
import { refusalOf } from '../../../../refusals/refusal.ts'
import { refusalWords } from '../../../../refusals/refusal-words.ts'
import classes from './dialogs.module.css'

interface RefusedDialogProps {
  readonly keys: readonly string[]
  readonly error: unknown
  /** Tries again with these. */
  readonly onRetry: (keys: readonly string[]) => void
  readonly onClose: () => void
}

/** Says which of several tasks was refused and why, so that none was changed; and goes on without it, or tries again. */
export function RefusedDialog({ keys, error, onRetry, onClose }: RefusedDialogProps) {
  const { t, i18n } = useLingui()
  const { openTask } = useProcessSurface()
  const { task, error: why } = refusalOf(error)
  const { title, text } = refusalWords(i18n, why)
  const others = keys.filter((key) => key !== task)
  // Somebody was faster: what is seen now is what there is.
  const isStale = why instanceof ProblemError && why.code === 'stale-revision'

  function retry(some: readonly string[]): void {
    onClose()
    onRetry(some)
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Nothing was changed`}
      lockScroll={false}
      returnFocus={false}
      centered
      size="lg"
    >
      {task === null ? null : (
        <p className={classes.refusal}>
          <TaskLine taskKey={task} />
        </p>
      )}
      <p className={`${classes.refusal} ${classes.what}`}>{title}</p>
      <p className={classes.why}>{text}</p>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          <Trans>Leave as it is</Trans>
        </Button>
        {task === null ? null : (
          <Button
            variant="default"
            onClick={() => {
              onClose()
              openTask(task)
            }}
          >
            <Trans>Open the task</Trans>
          </Button>
        )}
        {isStale || task === null || others.length === 0 ? (
          <Button data-autofocus onClick={() => retry(keys)}>
            <Trans>Try again</Trans>
          </Button>
        ) : (
          <Button data-autofocus onClick={() => retry(others)}>
            <Plural value={others.length} one="Take it out, change the other" other="Take it out, change the other #" />
          </Button>
        )}
      </Group>
    </Modal>
  )
}
