import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox } from '@mantine/core'
import { useWorkshop } from '../workshop-context.ts'
import sectionClasses from '../workshop-section.module.css'
import classes from './outcome.module.css'
import type { OutcomeChange, OutcomeDraft } from './outcome-draft.ts'

interface AttendanceFieldProps {
  readonly draft: OutcomeDraft
  readonly onChange: (change: OutcomeChange) => void
}

/** Ticks off who was there; who has accepted is ticked already. */
export function AttendanceField({ draft, onChange }: AttendanceFieldProps) {
  const { t } = useLingui()
  const { workshop } = useWorkshop()
  const attendees = workshop.attendees ?? []
  if (attendees.length === 0) {
    return (
      <p className={sectionClasses.quiet}>
        <Trans>Nobody was asked to come. Choose who comes first to note who was there.</Trans>
      </p>
    )
  }
  const sides = { customer: t`customer`, team: t`team`, vendor: t`vendor` } as const
  const areAll = attendees.every(({ email }) => draft.attended.includes(email))
  return (
    <div className={classes.attendance}>
      <ul className={classes.ticks}>
        {attendees.map(({ name, email, party }) => (
          <li key={email}>
            <Checkbox
              size="xs"
              label={
                <>
                  {name} <span className={classes.side}>{sides[party]}</span>
                </>
              }
              checked={draft.attended.includes(email)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ kind: 'attended', emails: [email], isThere: checked })
              }
            />
          </li>
        ))}
      </ul>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => onChange({ kind: 'attended', emails: attendees.map(({ email }) => email), isThere: !areAll })}
      >
        {areAll ? <Trans>Nobody</Trans> : <Trans>Everybody</Trans>}
      </Button>
    </div>
  )
}
