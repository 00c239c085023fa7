import type { TaskView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { FloatingPanel } from '../../../components/floating/floating-panel.tsx'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { TaskLine } from '../../../process/task/task-line.tsx'
import classes from './move.module.css'

interface GateStaysShutProps {
  readonly view: TaskView
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** Says why a gate cannot be completed yet, and leads to its panel, which lists what keeps it. */
export function GateStaysShut({ view, anchor, onClose }: GateStaysShutProps) {
  const { t } = useLingui()
  const { openTask } = useProcessSurface()
  const blockers = view.gate?.blockers.length ?? 0
  const content = (
    <>
      <p className={classes.gate}>
        <TaskLine taskKey={view.key} />
      </p>
      <p className={classes.why}>
        <Trans>
          The gate is shut:{' '}
          <Plural value={blockers} one="# other mandatory task left" other="# other mandatory tasks left" />
        </Trans>
      </p>
      <Group gap="xs" mt="sm">
        <Button
          size="compact-sm"
          data-autofocus
          onClick={() => {
            onClose()
            openTask(view.key)
          }}
        >
          <Trans>Open the task</Trans>
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </Group>
    </>
  )
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={304}
      trapFocus
      content={{ 'aria-label': t`The gate stays shut`, children: content }}
    />
  )
}
