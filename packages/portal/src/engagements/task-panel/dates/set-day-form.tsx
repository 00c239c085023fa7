import type { TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { PanelForm } from '../panel-form.tsx'
import { ReasonField } from '../reason-field.tsx'

interface SetDayFormProps {
  readonly view: TaskView
  readonly onClose: () => void
}

/** Sets the day on which a task is due, in the place of what the playbook's rule gives, and says why. */
export function SetDayForm({ view, onClose }: SetDayFormProps) {
  const { t } = useLingui()
  const { change, today } = useProcessSurface()
  const [due, setDue] = useState(view.dates.due ?? today)
  const [reason, setReason] = useState(view.date?.reason ?? '')
  const [isTried, setTried] = useState(false)
  const isDue = due !== ''
  const isReason = reason.trim() !== ''

  function submit() {
    setTried(true)
    if (!isDue || !isReason) return
    change(
      { type: 'SetTaskDate', task: view.key, due, reason: reason.trim(), expectedRevision: view.revision },
      onClose,
    )
  }

  return (
    <PanelForm label={t`Set a day`} submit={t`Set the day`} onSubmit={submit} onClose={onClose}>
      <TextInput
        type="date"
        size="xs"
        data-autofocus
        required
        label={t`Due on`}
        value={due}
        onChange={(event) => setDue(event.currentTarget.value)}
        error={isTried && !isDue ? t`Choose a day.` : null}
      />
      <ReasonField value={reason} onChange={setReason} isMissing={isTried && !isReason} />
    </PanelForm>
  )
}
