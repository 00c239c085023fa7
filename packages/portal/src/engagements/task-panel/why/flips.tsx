import type { EngagementView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { useFlips } from '../../../api/queries.ts'
import { PartFailure } from '../../../components/part-failure/part-failure.tsx'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { flipLines } from '../../../process/words/flip-words.ts'
import panel from '../task-panel.module.css'
import { useRested } from '../use-rested.ts'
import classes from './flips.module.css'

interface FlipsProps {
  readonly engagement: EngagementView
  readonly taskKey: string
}

/** What would decide the task otherwise; it is asked for when the reader stays with the task. */
export function Flips(props: FlipsProps) {
  const isRested = useRested()
  return (
    <div className={classes.flips}>
      <h4 className={classes.title}>
        <Trans>What would change it</Trans>
      </h4>
      {isRested ? <Asked {...props} /> : <Waiting />}
    </div>
  )
}

function Asked({ engagement, taskKey }: FlipsProps) {
  const { words, canChange, onEditFacts } = useProcessSurface()
  const flips = useFlips(engagement, taskKey)
  if (flips.isError) return <PartFailure error={flips.error} onRetry={() => void flips.refetch()} />
  if (flips.isPending) return <Waiting />
  const lines = flipLines(words, flips.data)
  return (
    <>
      {lines.length === 0 ? (
        <p className={panel.quiet}>
          <Trans>No single change of a fact or of the scope would.</Trans>
        </p>
      ) : (
        <ul className={classes.lines}>
          {lines.map((line) => (
            <li key={line} className={panel.capital}>
              {line}
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && canChange && onEditFacts !== undefined ? (
        <div>
          <Button size="compact-xs" variant="default" onClick={onEditFacts}>
            <Trans>Edit facts and scope</Trans>
          </Button>
        </div>
      ) : null}
    </>
  )
}

function Waiting() {
  return (
    <div className="after-a-moment" aria-hidden="true">
      <Skeleton height={12} width="70%" />
    </div>
  )
}
