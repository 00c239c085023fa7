import { Trans } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import classes from './page-skeleton.module.css'

/** Holds the place of a page that is on its way; it shows only where there really is a wait. */
export function PageSkeleton() {
  return (
    <div className={`${classes.skeleton} after-a-moment`} role="status">
      <span className="visually-hidden">
        <Trans>Loading the page</Trans>
      </span>
      {['55%', '90%', '84%', '38%'].map((width) => (
        <Skeleton key={width} height={12} width={width} />
      ))}
      <Skeleton height={160} mt="md" />
    </div>
  )
}
