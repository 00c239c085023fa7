import type { TaskState, TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Text, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { useProcessSurface } from '../process-surface.ts'
import { placeOf } from '../release-index.ts'

interface ReasonDialogProps {
  readonly view: TaskView
  readonly to: TaskState
  readonly onClose: () => void
}

/** Asks why a task is set aside. Without a reason nothing happens; the reason that it has is there to be changed. */
export function ReasonDialog({ view, to, onClose }: ReasonDialogProps) {
  const { i18n, t } = useLingui()
  const { index, process, pageText, pageLanguage, change } = useProcessSurface()
  const [reason, setReason] = useState(view.state === to ? (view.reason ?? '') : '')
  const field = useRef<HTMLTextAreaElement>(null)
  const [isMissing, setMissing] = useState(false)
  const state = i18n._(taskStateNames[to])
  const placed = placeOf(index, view.key, { process })

  function submit(event?: FormEvent) {
    event?.preventDefault()
    const given = reason.trim()
    if (given === '') {
      setMissing(true)
      field.current?.focus()
      return
    }
    change({ type: 'ChangeTaskState', task: view.key, to, reason: given, expectedRevision: view.revision })
    onClose()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) submit()
  }

  return (
    <Modal opened onClose={onClose} title={t`Why: ${state}?`} lockScroll={false} returnFocus={false} centered size="md">
      <form onSubmit={submit} onKeyDown={onKeyDown} noValidate>
        <Text size="sm" c="dimmed" mb="sm" lang={pageLanguage}>
          {view.key} · {placed === undefined ? '' : pageText(placed.task.name, '')}
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
          <Button type="submit">{t`Set to “${state}”`}</Button>
        </Group>
      </form>
    </Modal>
  )
}
