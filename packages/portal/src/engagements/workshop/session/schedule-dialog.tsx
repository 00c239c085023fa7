import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { FormDialog } from '../../../components/form-dialog/form-dialog.tsx'
import { zoneName } from '../../../components/time-zone/zone-choices.ts'
import { isSameClock, sessionSpan } from '../../../time/session-span.ts'
import { ownTimeZone } from '../../../time/wall-clock.ts'
import { useWorkshop } from '../workshop-context.ts'
import { Clashes } from './clashes.tsx'
import classes from './schedule.module.css'
import { draftedSession, draftedSpan, isAgreed, type ScheduleDraft, scheduleProblems } from './schedule-draft.ts'
import { ScheduleFields } from './schedule-fields.tsx'
import { Slots } from './slots.tsx'
import { useFirstSchedule } from './use-first-schedule.ts'

/** Agrees on time and place, or moves them, with times that suit both sides beside the fields and what clashes below them. */
export function ScheduleDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const { workshop, wish, isSending } = useWorkshop()
  const [draft, setDraft] = useState(useFirstSchedule())
  const [isTried, setTried] = useState(false)
  // The server is asked when somebody has stopped typing.
  const [rested] = useDebouncedValue(draft, 250)
  const problems = scheduleProblems(draft)
  const isMove = workshop.session !== null

  function submit(): void {
    setTried(true)
    if (Object.keys(problems).length > 0) {
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('[role="dialog"] form [aria-invalid="true"]')?.focus(),
      )
      return
    }
    if (isAgreed(workshop.session, draft)) onClose()
    else wish({ type: 'ScheduleWorkshop', ...draftedSession(draft) }, onClose)
  }

  return (
    <FormDialog
      title={isMove ? t`Move the session` : t`Schedule the workshop`}
      submit={isMove ? t`Move` : t`Schedule`}
      size="xl"
      isDisabled={isSending}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={classes.columns}>
        <div>
          <ScheduleFields draft={draft} problems={isTried ? problems : {}} onDraft={setDraft} />
          <OwnTime draft={draft} />
          <Clashes draft={rested} />
        </div>
        <Slots draft={rested} onPick={(time) => setDraft((before) => ({ ...before, ...time }))} />
      </div>
      <Consequence />
    </FormDialog>
  )
}

/** The time by the reader's own clock, where that shows another. */
function OwnTime({ draft }: { readonly draft: ScheduleDraft }) {
  const { i18n } = useLingui()
  const own = ownTimeZone()
  const span = draftedSpan(draft)
  if (span === null || isSameClock(span.start, draft.timeZone, own)) return null
  return (
    <p className={classes.note}>
      <Trans>
        Where you are: {sessionSpan(i18n, span, own)}, {zoneName(own)}
      </Trans>
    </p>
  )
}

/** Who hears of it. */
function Consequence() {
  const { workshop } = useWorkshop()
  const count = workshop.attendees?.length ?? 0
  if (workshop.invitedAt === null) {
    return (
      <p className={classes.note}>
        <Trans>Nobody is mailed before you invite them.</Trans>
      </p>
    )
  }
  return (
    <p className={classes.note}>
      <Plural
        value={count}
        one="# person who was invited is mailed the change, and is asked again where the time is another."
        other="# people who were invited are mailed the change, and are asked again where the time is another."
      />
    </p>
  )
}
