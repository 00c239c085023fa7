import type { EngagementView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useEngagementCommand } from '../../../api/use-engagement-command.ts'
import { useLeaveGuard } from '../../form/leave-guard.tsx'
import sectionClasses from '../section.module.css'
import { CalendarCard } from './calendar-card.tsx'
import { type CalendarEdits, keepEdit, withEdit, withoutEdit } from './calendar-edit.ts'
import classes from './calendars.module.css'

/** When the three parties work; each calendar is saved as one change. */
export function CalendarsSection({ engagement }: { readonly engagement: EngagementView }) {
  const { t } = useLingui()
  const [edits, setEdits] = useState<CalendarEdits>({})
  const change = useEngagementCommand(engagement.id)
  const guard = useLeaveGuard(Object.keys(edits).length > 0)
  const sending = change.isPending && change.variables?.type === 'SetCalendar' ? change.variables.party : null
  return (
    <section aria-labelledby="calendars" className={classes.section}>
      <h2 id="calendars" className={sectionClasses.title}>{t`Work calendars`}</h2>
      <p className={sectionClasses.lead}>
        <Trans>
          Due dates in business days count by the calendar of whoever does the work. The time zone of the team says
          which day it is today.
        </Trans>
      </p>
      <div className={classes.cards}>
        {engagement.team.calendars.map((known) => {
          const { party } = known
          const edit = edits[party]
          return (
            <CalendarCard
              key={party}
              known={known}
              today={engagement.today}
              edit={edit}
              isSending={sending === party}
              canChange={engagement.can.change}
              onChange={(changes) => setEdits((before) => withEdit(before, known, changes))}
              onDrop={() => setEdits((before) => withoutEdit(before, party))}
              onKeep={() => setEdits((before) => keepEdit(before, known))}
              onSave={() => {
                if (edit === undefined) return
                const command = {
                  type: 'SetCalendar',
                  party,
                  calendar: edit.calendar,
                  expectedRevision: edit.seen,
                } as const
                change.mutate(command, { onSuccess: () => setEdits((before) => withoutEdit(before, party)) })
              }}
            />
          )
        })}
      </div>
      {guard.question}
    </section>
  )
}
