import { Trans } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { Wordmark } from '../theme/wordmark.tsx'
import classes from './frame.module.css'

/** Holds the place of everything until the server has answered for the first time. */
export function FrameSkeleton() {
  return (
    <div className={`${classes.frame} after-a-moment`} role="status">
      <div className={classes.header}>
        <Wordmark />
        <span className="visually-hidden">
          <Trans>Loading</Trans>
        </span>
      </div>
      <div className={classes.waiting}>
        <Skeleton height={26} width="14rem" />
        <Skeleton height={180} />
      </div>
    </div>
  )
}
