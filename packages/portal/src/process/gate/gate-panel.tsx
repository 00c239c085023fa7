import type { TaskView } from '@fairlead/contract'
import { Plural, Trans } from '@lingui/react/macro'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import classes from './gate-panel.module.css'
import { WaitingList } from './waiting-list.tsx'

interface GatePanelProps {
  readonly gate: NonNullable<TaskView['gate']>
  readonly isInferred: boolean
}

/** What a gate says as long as it is not open: what keeps it shut, each a way to get there, or that it can be completed. */
export function GatePanel({ gate, isInferred }: GatePanelProps) {
  const left = gate.blockers.length
  return (
    <div className={classes.panel} data-gate={gate.state}>
      {gate.state === 'shut' ? (
        <>
          <p className={classes.title}>
            <IconLock size={16} stroke={1.75} aria-hidden />
            <span>
              <Trans>
                Shut: <Plural value={left} one="# other mandatory task left" other="# other mandatory tasks left" />
              </Trans>
            </span>
          </p>
          <WaitingList tasks={gate.blockers} />
        </>
      ) : (
        <p className={classes.title}>
          <IconLockOpen size={16} stroke={1.75} aria-hidden />
          <Trans>Ready: nothing mandatory is left. Complete this task to open the gate.</Trans>
        </p>
      )}
      {isInferred ? (
        <p className={classes.note}>
          <Trans>Gate inferred from the page</Trans>
        </p>
      ) : null}
    </div>
  )
}
