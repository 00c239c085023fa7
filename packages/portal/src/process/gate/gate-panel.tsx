import type { TaskView } from '@fairlead/contract'
import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconGavel, IconLock, IconLockOpen } from '@tabler/icons-react'
import { mayWorkOn } from '../may-work-on.ts'
import { useProcessSurface } from '../process-surface.ts'
import classes from './gate-panel.module.css'
import { WaitingList } from './waiting-list.tsx'
import { WaivedWork } from './waived-work.tsx'

interface GatePanelProps {
  /** The task that is the gate. */
  readonly view: TaskView
  readonly gate: NonNullable<TaskView['gate']>
  readonly isInferred: boolean
}

/** What a gate says as long as it is not open: what keeps it shut, each a way to get there, or that it can be completed. */
export function GatePanel({ view, gate, isInferred }: GatePanelProps) {
  const { can } = useProcessSurface()
  const isShut = gate.state === 'shut'
  return (
    <div className={classes.panel} data-gate={gate.state}>
      {isShut ? (
        <>
          <Shut left={gate.blockers.length} />
          <WaitingList tasks={gate.blockers} />
        </>
      ) : (
        <p className={classes.title}>
          <IconLockOpen size={16} stroke={1.75} aria-hidden />
          <Trans>Ready: nothing mandatory is left. Complete this task to open the gate.</Trans>
        </p>
      )}
      <WaivedWork gate={gate} />
      {isShut && can.overruleGates && mayWorkOn(can, view.key) ? <Overrule task={view.key} /> : null}
      {isInferred ? (
        <p className={classes.note}>
          <Trans>Gate inferred from the page</Trans>
        </p>
      ) : null}
    </div>
  )
}

function Shut({ left }: { readonly left: number }) {
  return (
    <p className={classes.title}>
      <IconLock size={16} stroke={1.75} aria-hidden />
      <span>
        <Plural value={left} one="Shut: # other mandatory task left" other="Shut: # other mandatory tasks left" />
      </span>
    </p>
  )
}

function Overrule({ task }: { readonly task: string }) {
  const { ask } = useProcessSurface()
  return (
    <div>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconGavel size={14} stroke={1.75} aria-hidden />}
        onClick={() => ask({ kind: 'overrule', key: task })}
      >
        <Trans>Overrule…</Trans>
      </Button>
    </div>
  )
}
