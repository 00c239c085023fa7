import type { EngagementView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconHistory } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import classes from './as-it-was.module.css'

/** Says that the engagement is shown as it was, and leads back to now. */
export function AsItWas({ engagement }: { readonly engagement: EngagementView }) {
  const { i18n } = useLingui()
  const moment = i18n.date(engagement.updatedAt, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className={classes.banner} role="status">
      <IconHistory size={16} stroke={1.75} aria-hidden />
      <span>
        <Trans>
          As it was on {moment}, after change {engagement.revision}. Nothing can be changed here.
        </Trans>
      </span>
      <Link to="." search={{}} className={classes.back}>
        <Trans>Back to now</Trans>
      </Link>
    </div>
  )
}
