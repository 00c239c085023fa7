import type { TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { ApproverSelect } from '../../../../components/approver-select/approver-select.tsx'
import { FormDialog } from '../../../../components/form-dialog/form-dialog.tsx'
import { useProcessSurface } from '../../../../process/process-surface.ts'
import { peopleWith } from '../../../../process/words/people-words.ts'
import type { BulkWish } from '../bulk-wish.ts'
import { wishWords } from '../bulk-words.ts'
import { planBulk } from '../plan-bulk.ts'
import { PlanAbout } from './plan-about.tsx'
import { TextField } from './text-field.tsx'

interface WaiveDialogProps {
  readonly tasks: readonly TaskView[]
  readonly onWish: (wish: BulkWish) => void
  readonly onClose: () => void
}

/** Asks why mandatory tasks need not be done, who has to approve that, and until when. */
export function WaiveDialog({ tasks, onWish, onClose }: WaiveDialogProps) {
  const { t, i18n } = useLingui()
  const { people, me, today, nameOf, can } = useProcessSurface()
  const approvers = peopleWith(people.values(), 'approve-waivers')
  const [reason, setReason] = useState('')
  const [approver, setApprover] = useState(approvers.find(({ id }) => id === me.id)?.id ?? approvers[0]?.id ?? '')
  const [until, setUntil] = useState('')
  const [isTried, setTried] = useState(false)
  const wish = { kind: 'waive', reason: reason.trim(), approver, until: until === '' ? null : until } as const
  const canWaive = approver !== '' && planBulk(tasks, wish, can).commands.length > 0

  function submit(): void {
    setTried(true)
    if (wish.reason === '') return
    onClose()
    onWish(wish)
  }

  return (
    <FormDialog
      title={t`Ask for a waiver`}
      submit={approver === me.id ? t`Waive` : wishWords(i18n, wish, nameOf)}
      isDisabled={!canWaive}
      onSubmit={submit}
      onClose={onClose}
    >
      <PlanAbout tasks={tasks} wish={wish} />
      <TextField
        isFirst
        label={t`Reason`}
        value={reason}
        onChange={setReason}
        isMissing={isTried}
        missing={t`Say why, in a few words.`}
      />
      <ApproverSelect mt="sm" approvers={approvers} me={me.id} value={approver} onApprover={setApprover} />
      <TextInput
        mt="sm"
        type="date"
        min={today}
        label={t`Until`}
        description={t`Without a day it holds for good.`}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
