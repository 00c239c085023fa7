import type { ProcessView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { WaitingList } from '../gate/waiting-list.tsx'
import { useProcessSurface } from '../process-surface.ts'
import { EndedProcess } from './ended-process.tsx'
import { OutcomeChoice } from './outcome-choice.tsx'
import classes from './outcome-panel.module.css'
import { OutcomeVerdict } from './outcome-verdict.tsx'

interface OutcomePanelProps {
  readonly status: ProcessView
}

/** How the process ends: what it still waits for, then the choice of an outcome, then the one that was chosen. */
export function OutcomePanel({ status }: OutcomePanelProps) {
  const { canChange } = useProcessSurface()
  if (status.completion !== null) return <EndedProcess status={status} completion={status.completion} />
  if (status.stage === 'idle') return <Idle />
  if (status.waitsFor.length > 0) return <Waiting status={status} />
  if (canChange) return <OutcomeChoice status={status} />
  return (
    <div className={classes.panel}>
      <p className={classes.title}>
        <Trans>The process can end now.</Trans>
      </p>
    </div>
  )
}

/** A process in which nothing applies has nothing to end. */
function Idle() {
  return (
    <div className={classes.panel}>
      <p className={classes.title}>
        <Trans>Nothing to do here</Trans>
      </p>
      <p className={classes.quiet}>
        <Trans>Nothing on this page applies to this engagement. Other facts or another scope can change that.</Trans>
      </p>
    </div>
  )
}

function Waiting({ status }: OutcomePanelProps) {
  const { index, process, pageText, pageLanguage } = useProcessSurface()
  const outcomes = index.processes.get(process)?.outcomes ?? []
  return (
    <div className={classes.panel}>
      {outcomes.length === 0 ? null : (
        <ul className={classes.preview} lang={pageLanguage}>
          {outcomes.map((outcome) => (
            <li key={outcome.id}>
              {pageText(outcome.text, outcome.id)}
              <OutcomeVerdict outcome={outcome} status={status} />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.waiting}>
        <p className={classes.quiet}>
          <Trans>The choice opens when these are complete:</Trans>
        </p>
        <WaitingList tasks={status.waitsFor} />
      </div>
    </div>
  )
}
