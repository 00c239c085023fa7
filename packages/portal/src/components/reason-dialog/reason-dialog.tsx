import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Text, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'

interface ReasonDialogProps {
  /** What is asked: "Why: Cancelled?". */
  readonly title: string
  /** What it is about, such as a task by its name. */
  readonly about: ReactNode
  /** The reason that there is already, to be changed. */
  readonly initial: string
  /** What the button does: "Set to “Cancelled”". */
  readonly submit: string
  readonly onSubmit: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why. Without a reason nothing happens; with one it closes after it has said so. */
export function ReasonDialog({ title, about, initial, submit, onSubmit, onClose }: ReasonDialogProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState(initial)
  const field = useRef<HTMLTextAreaElement>(null)
  const [isMissing, setMissing] = useState(false)

  function send(event?: FormEvent) {
    event?.preventDefault()
    const given = reason.trim()
    if (given === '') {
      setMissing(true)
      field.current?.focus()
      return
    }
    onSubmit(given)
    onClose()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) send()
  }

  return (
    <Modal opened onClose={onClose} title={title} lockScroll={false} returnFocus={false} centered size="md">
      <form onSubmit={send} onKeyDown={onKeyDown} noValidate>
        <Text component="div" size="sm" c="dimmed" mb="sm">
          {about}
        </Text>
        <Textarea
          ref={field}
          data-autofocus
          required
          autosize
          minRows={3}
          maxRows={8}
          maxLength={2000}
          label={t`Reason`}
          description={t`It stays with the task and in the history.`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isMissing && reason.trim() === '' ? t`Say why, in a few words.` : null}
        />
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Leave as it is</Trans>
          </Button>
          <Button type="submit">{submit}</Button>
        </Group>
      </form>
    </Modal>
  )
}
