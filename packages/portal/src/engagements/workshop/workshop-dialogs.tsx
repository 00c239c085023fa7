import { Trans, useLingui } from '@lingui/react/macro'
import { ReasonDialog } from '../../components/reason-dialog/reason-dialog.tsx'
import { zoneName } from '../../components/time-zone/zone-choices.ts'
import { sessionSpan } from '../../time/session-span.ts'
import { InviteDialog } from './invitations/invite-dialog.tsx'
import { ScheduleDialog } from './session/schedule-dialog.tsx'
import type { Asking } from './use-asked.ts'
import { useWorkshop } from './workshop-context.ts'

interface WorkshopDialogsProps {
  readonly asking: Asking | null
  readonly onClose: () => void
}

/** What is asked in front of the page: for a time, for a reason, or whether the invitations may go. */
export function WorkshopDialogs({ asking, onClose }: WorkshopDialogsProps) {
  if (asking === 'schedule') return <ScheduleDialog onClose={onClose} />
  if (asking === 'invite') return <InviteDialog onClose={onClose} />
  if (asking === 'cancel' || asking === 'no-show') return <CallOffDialog why={asking} onClose={onClose} />
  return null
}

interface CallOffDialogProps {
  readonly why: 'cancel' | 'no-show'
  readonly onClose: () => void
}

/** Asks why a session does not take place, and says who will hear of it. */
function CallOffDialog({ why, onClose }: CallOffDialogProps) {
  const { t, i18n } = useLingui()
  const { workshop, now, wish } = useWorkshop()
  const { session, invitedAt, attendees } = workshop
  if (session === null) return null
  const isOver = Date.parse(session.start) + session.minutes * 60_000 <= now
  const count = attendees?.length ?? 0
  return (
    <ReasonDialog
      title={why === 'cancel' ? t`Call the session off` : t`Nobody came`}
      submit={why === 'cancel' ? t`Call it off` : t`Note it`}
      initial=""
      about={
        <>
          {sessionSpan(i18n, session, session.timeZone)}, {zoneName(session.timeZone)}.{' '}
          {why === 'cancel' && invitedAt !== null && !isOver ? (
            <Trans>All who were invited ({count}) are mailed a cancellation with this reason.</Trans>
          ) : (
            <Trans>Nobody is mailed.</Trans>
          )}{' '}
          <Trans>The workshop can be scheduled again.</Trans>
        </>
      }
      onSubmit={(reason) => wish({ type: 'CallOffWorkshop', why: why === 'cancel' ? 'cancelled' : 'no-show', reason })}
      onClose={onClose}
    />
  )
}
