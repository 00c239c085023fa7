import type { TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { ApproverSelect } from '../../../components/approver-select/approver-select.tsx'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { peopleWith } from '../../../process/words/people-words.ts'
import { PanelForm } from '../panel-form.tsx'
import { ReasonField } from '../reason-field.tsx'
import panel from '../task-panel.module.css'

interface WaiverFormProps {
  readonly view: TaskView
  readonly onClose: () => void
}

/** Asks for a waiver: why, of whom, and until when; without a day it is for good. */
export function WaiverForm({ view, onClose }: WaiverFormProps) {
  const { t } = useLingui()
  const { change, today, people, me } = useProcessSurface()
  const approvers = peopleWith(people.values(), 'approve-waivers')
  const [reason, setReason] = useState(view.waiver?.reason ?? '')
  const [approver, setApprover] = useState(view.waiver?.approver ?? approvers[0]?.id ?? '')
  const [until, setUntil] = useState('')
  const [isTried, setTried] = useState(false)
  const isReason = reason.trim() !== ''

  function submit() {
    setTried(true)
    if (!isReason || approver === '') return
    const waiver = { reason: reason.trim(), approver, until: until || null }
    change({ type: 'WaiveTask', task: view.key, ...waiver, expectedRevision: view.revision }, onClose)
  }

  return (
    <PanelForm
      label={t`Ask for a waiver`}
      submit={approver === me.id ? t`Waive` : t`Ask`}
      onSubmit={submit}
      onClose={onClose}
    >
      <ReasonField value={reason} onChange={setReason} isMissing={isTried && !isReason} isFirst />
      <ApproverSelect
        size="xs"
        required
        description={approver === me.id ? t`Named yourself, you approve it with that.` : null}
        approvers={approvers}
        me={me.id}
        value={approver}
        onApprover={setApprover}
        error={isTried && approver === '' ? t`Nobody has the right to approve waivers.` : null}
      />
      <TextInput
        type="date"
        size="xs"
        label={t`Last day`}
        description={t`Empty is for good.`}
        min={today}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <p className={panel.quiet}>
        <Trans>Once approved, the task keeps no gate shut, and stays as it is otherwise.</Trans>
      </p>
    </PanelForm>
  )
}
