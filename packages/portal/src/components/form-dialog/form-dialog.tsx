import { Trans } from '@lingui/react/macro'
import { Button, Group, Modal } from '@mantine/core'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'

interface FormDialogProps {
  readonly title: string
  /** What the button does. */
  readonly submit: string
  readonly isDisabled?: boolean
  /** How much room it takes where there is enough. */
  readonly size?: 'md' | 'xl'
  /** Called by the button and by Ctrl+Enter; it closes the dialog itself when that is right. */
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog that asks for something before tasks are changed; Escape and its other button leave them as they are. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, isDisabled = false, size = 'md', onSubmit, onClose, children } = props
  function send(event?: FormEvent): void {
    event?.preventDefault()
    if (!isDisabled) onSubmit()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) send()
  }

  return (
    <Modal opened onClose={onClose} title={title} lockScroll={false} returnFocus={false} centered size={size}>
      <form onSubmit={send} onKeyDown={onKeyDown} noValidate>
        {children}
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Leave as it is</Trans>
          </Button>
          <Button type="submit" disabled={isDisabled}>
            {submit}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
