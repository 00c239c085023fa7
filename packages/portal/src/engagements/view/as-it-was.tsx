import type { EngagementView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconChevronLeft, IconChevronRight, IconHistory, type TablerIcon } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import classes from './as-it-was.module.css'

interface AsItWasProps {
  readonly engagement: EngagementView
  /** The number of the newest change. */
  readonly newest: number
}

/** Says that the engagement is shown as it was, and leads to the moments before and after, and back to now. */
export function AsItWas({ engagement, newest }: AsItWasProps) {
  const { t, i18n } = useLingui()
  const { updatedAt, revision } = engagement
  const moment = i18n.date(updatedAt, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className={classes.banner} role="status">
      <IconHistory size={16} stroke={1.75} aria-hidden />
      <span>
        <Trans>
          As it was on {moment}, after change {revision}. Nothing can be changed here.
        </Trans>
      </span>
      <span className={classes.steps}>
        <Step seq={revision > 1 ? revision - 1 : null} label={t`As it was one change earlier`} icon={IconChevronLeft} />
        <Step
          seq={revision < newest ? revision + 1 : null}
          label={t`As it was one change later`}
          icon={IconChevronRight}
        />
        <Link to="." search={searchAt(null)} className={classes.back}>
          <Trans>Back to now</Trans>
        </Link>
      </span>
    </div>
  )
}

interface StepProps {
  /** `null` where there is no such moment. */
  readonly seq: number | null
  readonly label: string
  readonly icon: TablerIcon
}

function Step({ seq, label, icon: Icon }: StepProps) {
  if (seq === null) return null
  return (
    <Link to="." search={searchAt(seq)} className={classes.step} aria-label={label} title={label} resetScroll={false}>
      <Icon size={16} stroke={1.75} aria-hidden />
    </Link>
  )
}

/** The same address at another moment; `null` is now. What else is in it is of the view that is shown. */
function searchAt(seq: number | null) {
  const search = ({ seq: _, ...rest }: Readonly<Record<string, unknown>>) => (seq === null ? rest : { ...rest, seq })
  return search as never
}
