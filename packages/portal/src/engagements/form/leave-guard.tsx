import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { ModalDialog } from '../../components/modal-dialog/modal-dialog.tsx'
import classes from './form.module.css'

interface LeaveGuard {
  /** Does it at once where nothing was edited, else when the person says that the edits may go. */
  readonly leave: (then: () => void) => void
  /** Has to be drawn: asks before edits are lost. */
  readonly question: ReactNode
}

/** Asks before what was edited and not sent is lost: by a link, by going back, by closing the window. */
export function useLeaveGuard(isEdited: boolean): LeaveGuard {
  const [then, setThen] = useState<(() => void) | null>(null)
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isEdited && isElsewhere(current, next),
    enableBeforeUnload: isEdited,
    withResolver: true,
  })
  const stay = () => {
    setThen(null)
    blocker.reset?.()
  }
  const go = () => {
    setThen(null)
    then?.()
    blocker.proceed?.()
  }
  return {
    leave: (wanted) => (isEdited ? setThen(() => wanted) : wanted()),
    question: then === null && blocker.status !== 'blocked' ? null : <LeaveQuestion onStay={stay} onLeave={go} />,
  }
}

interface Place {
  readonly pathname: string
  readonly search: object
}

/** The panel of a task opens over the page; another page, and another moment of it, take its place. */
function isElsewhere(current: Place, next: Place): boolean {
  return current.pathname !== next.pathname || momentOf(current) !== momentOf(next)
}

function momentOf({ search }: Place): unknown {
  return 'seq' in search ? search.seq : undefined
}

interface LeaveQuestionProps {
  readonly onStay: () => void
  readonly onLeave: () => void
}

function LeaveQuestion({ onStay, onLeave }: LeaveQuestionProps) {
  const { t } = useLingui()
  return (
    <ModalDialog label={t`Leave without saving?`} onClose={onStay} className={classes.question}>
      <p className={classes.asked}>
        <Trans>Leave without saving?</Trans>
      </p>
      <Text size="sm" c="dimmed">
        <Trans>What you have filled in is not saved yet. If you leave, it is gone.</Trans>
      </Text>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onLeave}>
          <Trans>Leave without it</Trans>
        </Button>
        <Button onClick={onStay} data-autofocus>
          <Trans>Go on editing</Trans>
        </Button>
      </Group>
    </ModalDialog>
  )
}
