import { Trans } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import classes from './history-panel.module.css'

/** Holds the place of a history that is on its way. */
export function HistorySkeleton() {
  return (
    <div className={`${classes.skeleton} after-a-moment`} role="status">
      <span className="visually-hidden">
        <Trans>Loading the history</Trans>
      </span>
      {['70%', '92%', '81%', '88%'].map((width) => (
        <Skeleton key={width} height={12} width={width} />
      ))}
    </div>
  )
}
