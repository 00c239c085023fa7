import type { TaskView, WaiverView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { mayWorkOn } from '../../../process/may-work-on.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import type { WaiverStanding } from '../../../process/words/waiver-words.ts'
import panel from '../task-panel.module.css'

interface WaiverActionsProps {
  readonly view: TaskView
  readonly waiver: WaiverView
  readonly standing: WaiverStanding
}

/** What can be done with a waiver: whoever it waits for approves or refuses it, everybody else in the team takes it back. */
export function WaiverActions({ view, waiver, standing }: WaiverActionsProps) {
  const { can, me, change } = useProcessSurface()
  const isMine = standing === 'waiting' && waiver.approver === me.id
  // Whose decision it is need not have the work.
  if (!mayWorkOn(can, view.key) && !(isMine && can.only !== null)) return null
  const of = { task: view.key, expectedRevision: view.revision }
  return (
    <div className={panel.actions}>
      {isMine && can.approveWaivers ? (
        <Button size="compact-sm" onClick={() => change({ type: 'ApproveWaiver', ...of })}>
          <Trans>Approve</Trans>
        </Button>
      ) : null}
      <Button variant="default" size="compact-sm" onClick={() => change({ type: 'EndWaiver', ...of })}>
        {isMine ? <Trans>Refuse</Trans> : <Trans>Take the waiver back</Trans>}
      </Button>
      {isMine && !can.approveWaivers ? (
        <span className={panel.quiet}>
          <Trans>You were named to approve it, but have no right to approve waivers.</Trans>
        </span>
      ) : null}
    </div>
  )
}
