import type { TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { PanelForm } from '../panel-form.tsx'

interface NoteFormProps {
  readonly view: TaskView
  readonly onClose: () => void
}

/** Writes a note that stays with the task. */
export function NoteForm({ view, onClose }: NoteFormProps) {
  const { t } = useLingui()
  const { change } = useProcessSurface()
  const [text, setText] = useState('')
  const [isTried, setTried] = useState(false)
  const isText = text.trim() !== ''

  function submit() {
    setTried(true)
    if (!isText) return
    const content = { kind: 'note', text: text.trim() } as const
    change({ type: 'LinkEvidence', task: view.key, content, expectedRevision: view.revision }, onClose)
  }

  return (
    <PanelForm label={t`Add a note`} submit={t`Add the note`} onSubmit={submit} onClose={onClose}>
      <Textarea
        size="xs"
        data-autofocus
        required
        autosize
        minRows={3}
        maxRows={12}
        maxLength={5000}
        label={t`Note`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={isTried && !isText ? t`Write something first.` : null}
      />
    </PanelForm>
  )
}
