import { Trans } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import classes from './data-table.module.css'

const widths = ['46%', '62%', '38%', '54%', '70%', '42%', '58%', '49%']

/** Holds the place of rows that are on their way; it shows only where there really is a wait. */
export function TableSkeleton() {
  return (
    <div role="status" className="after-a-moment">
      <span className="visually-hidden">
        <Trans>Loading</Trans>
      </span>
      {widths.map((width) => (
        <div key={width} className={classes.skeleton}>
          <Skeleton height={12} width={12} circle />
          <Skeleton height={10} width={width} />
          <Skeleton height={10} width={64} />
        </div>
      ))}
    </div>
  )
}
