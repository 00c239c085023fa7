import { useLingui } from '@lingui/react/macro'
import { Text, Textarea } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { FormDialog } from '../form-dialog/form-dialog.tsx'

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

  function send() {
    const given = reason.trim()
    if (given === '') {
      setMissing(true)
      field.current?.focus()
      return
    }
    onSubmit(given)
    onClose()
  }

  return (
    <FormDialog title={title} submit={submit} onSubmit={send} onClose={onClose}>
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
        description={t`It stays in the history.`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={isMissing && reason.trim() === '' ? t`Say why, in a few words.` : null}
      />
    </FormDialog>
  )
}
