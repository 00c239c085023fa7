import { Trans, useLingui } from '@lingui/react/macro'
import { useEngagement } from '../api/queries.ts'
import classes from './search-page.module.css'

interface OnlyInProps {
  readonly engagement: string
  readonly onEverywhere: () => void
}

/** Says in which engagement is searched, and takes that back. */
export function OnlyIn({ engagement, onEverywhere }: OnlyInProps) {
  const { t } = useLingui()
  const customer = useEngagement(engagement).data?.customer ?? engagement
  return (
    <button
      type="button"
      className={classes.only}
      aria-label={t`Search everywhere, not in ${customer} only`}
      onClick={onEverywhere}
    >
      <Trans>Only {customer}</Trans>
      <span aria-hidden>×</span>
    </button>
  )
}
