import type { ProcessView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconArrowRight, IconCircleCheckFilled } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useProcessSurface } from '../process-surface.ts'
import classes from './outcome-panel.module.css'

interface EndedProcessProps {
  readonly status: ProcessView
  readonly completion: NonNullable<ProcessView['completion']>
}

/** How a process ended, who said so and when; where to go on, and the way back. */
export function EndedProcess({ status, completion }: EndedProcessProps) {
  const { i18n, t } = useLingui()
  const { engagement, index, process, pageText, pageLanguage, nameOf, canChange, change } = useProcessSurface()
  const outcome = index.processes.get(process)?.outcomes.find((one) => one.id === completion.outcome)
  const next = outcome?.next == null ? undefined : index.processes.get(outcome.next)
  const nextTitle = next === undefined ? '' : pageText(next.title, next.id)
  const person = nameOf(completion.by)
  const day = i18n.date(completion.at, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className={classes.panel} data-ended>
      <p className={classes.ended}>
        <IconCircleCheckFilled size={18} aria-hidden />
        <span>
          {outcome === undefined ? (
            <Trans>The process has ended.</Trans>
          ) : (
            <span lang={pageLanguage}>{pageText(outcome.label, outcome.id)}</span>
          )}
        </span>
      </p>
      <p className={classes.quiet}>{t`Ended by ${person} on ${day}`}</p>
      <div className={classes.actions}>
        {next === undefined ? null : (
          <Link
            className={classes.go}
            to="/engagements/$engagement/processes/$process"
            params={{ engagement, process: next.id }}
            search
          >
            <Trans>
              Go on with <span lang={pageLanguage}>{nextTitle}</span>
            </Trans>
            <IconArrowRight size={15} stroke={1.75} aria-hidden />
          </Link>
        )}
        {canChange ? (
          <Button
            variant="default"
            size="xs"
            onClick={() => change({ type: 'ReopenProcess', process, expectedRevision: status.revision })}
          >
            <Trans>Reopen</Trans>
          </Button>
        ) : null}
      </div>
    </div>
  )
}
