import type { EngagementView, ProcessView } from '@fairlead/contract'
import type { OutcomeId, ProcessId } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import classes from './process-page.module.css'
import { useProcessSurface } from './process-surface.ts'

interface ProcessCourseProps {
  readonly engagement: EngagementView
  readonly status: ProcessView
}

/** Where a process stands in the course of the engagement: what opened it, how it ended, or that nothing in it applies. */
export function ProcessCourse({ engagement, status }: ProcessCourseProps) {
  const { completion, openedBy, stage, process } = status
  return (
    <>
      {openedBy.map((opener) => (
        <Opener key={opener} opener={opener} outcome={outcomeOf(engagement, opener)} />
      ))}
      {completion === null ? null : <Ended process={process} outcome={completion.outcome} />}
      {stage === 'idle' && completion === null ? (
        <p className={classes.course}>
          <Trans>Nothing on this page applies to this engagement.</Trans>
        </p>
      ) : null}
    </>
  )
}

function outcomeOf({ processes }: EngagementView, process: ProcessId): OutcomeId | null {
  return processes.find((one) => one.process === process)?.completion?.outcome ?? null
}

interface OutcomeOfProcess {
  readonly process: ProcessId
  readonly outcome: OutcomeId | null
}

function Opener({ opener, outcome }: { readonly opener: ProcessId; readonly outcome: OutcomeId | null }) {
  const { engagement, index, pageText, pageLanguage } = useProcessSurface()
  const label = useOutcomeLabel({ process: opener, outcome })
  const process = (
    <Link
      to="/engagements/$engagement/processes/$process"
      params={{ engagement, process: opener }}
      search
      lang={pageLanguage}
      className={classes.opener}
    >
      {pageText(index.processes.get(opener)?.title ?? {}, opener)}
    </Link>
  )
  return (
    <p className={classes.course}>
      {label === null ? (
        <Trans>Opened by: {process}</Trans>
      ) : (
        <Trans>
          Opened by: {process} → <span lang={pageLanguage}>{label}</span>
        </Trans>
      )}
    </p>
  )
}

function Ended(of: OutcomeOfProcess) {
  const { pageLanguage } = useProcessSurface()
  const label = useOutcomeLabel(of)
  return (
    <p className={classes.course}>
      {label === null ? (
        <Trans>Ended</Trans>
      ) : (
        <Trans>
          Ended: <span lang={pageLanguage}>{label}</span>
        </Trans>
      )}
    </p>
  )
}

/** What was found at the end of a process; `null` where its page has no such outcome. */
function useOutcomeLabel({ process, outcome }: OutcomeOfProcess): string | null {
  const { index, pageText } = useProcessSurface()
  const found = index.processes.get(process)?.outcomes.find(({ id }) => id === outcome)
  return found === undefined ? null : pageText(found.label, found.id)
}
