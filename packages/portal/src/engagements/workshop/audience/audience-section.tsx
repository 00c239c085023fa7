import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Asking } from '../use-asked.ts'
import { useWorkshop } from '../workshop-context.ts'
import sectionClasses from '../workshop-section.module.css'
import { WorkshopSection } from '../workshop-section.tsx'
import { AttendeeLine } from './attendee-line.tsx'
import classes from './audience.module.css'
import { AudienceForm } from './audience-form.tsx'

interface AudienceSectionProps {
  readonly isEditing: boolean
  readonly onAsk: (asking: Asking | null) => void
}

/** Who is to be there, of the customer and of the team, and what they have answered. */
export function AudienceSection({ isEditing, onAsk }: AudienceSectionProps) {
  const { t } = useLingui()
  const { workshop, standing, canChange } = useWorkshop()
  const attendees = workshop.attendees ?? []
  const { answers } = standing
  const parties = [
    { party: 'customer', name: t`The customer` },
    { party: 'team', name: t`The team` },
    { party: 'vendor', name: t`The vendor` },
  ] as const
  return (
    <WorkshopSection
      title={workshop.held === null ? t`Who comes` : t`Who was asked`}
      note={
        isEditing || attendees.length === 0 ? undefined : answers === null ? (
          attendees.length
        ) : (
          <Trans>
            {answers.accepted} of {answers.asked} accepted
          </Trans>
        )
      }
      actions={
        canChange && workshop.held === null && !isEditing ? (
          <Button size="compact-xs" variant="default" onClick={() => onAsk('people')}>
            {attendees.length === 0 ? <Trans>Choose who comes</Trans> : <Trans>Change who comes</Trans>}
          </Button>
        ) : null
      }
    >
      {isEditing ? <AudienceForm onClose={() => onAsk(null)} /> : null}
      {isEditing || attendees.length > 0 ? null : (
        <p className={sectionClasses.quiet}>
          <Trans>Nobody has been chosen yet.</Trans>
        </p>
      )}
      {isEditing
        ? null
        : parties.map(({ party, name }) => {
            const of = attendees.filter((attendee) => attendee.party === party)
            if (of.length === 0) return null
            return (
              <div key={party}>
                <h3 className={classes.party}>
                  {name} <span>{of.length}</span>
                </h3>
                <ul aria-label={name} className={classes.attendees}>
                  {of.map((attendee) => (
                    <AttendeeLine key={attendee.email} attendee={attendee} />
                  ))}
                </ul>
              </div>
            )
          })}
      {answers === null || answers.declined === 0 || isEditing ? null : (
        <p className={sectionClasses.quiet}>
          <Plural
            value={answers.declined}
            one="# has declined: ask whether another time suits them."
            other="# have declined: ask whether another time suits them."
          />
        </p>
      )}
    </WorkshopSection>
  )
}
