import type { TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../../../components/form-dialog/form-dialog.tsx'
import { useProcessSurface } from '../../../../process/process-surface.ts'
import type { BulkWish } from '../bulk-wish.ts'
import { wishWords } from '../bulk-words.ts'
import { PlanAbout } from './plan-about.tsx'
import { TextField } from './text-field.tsx'

interface DateDialogProps {
  readonly tasks: readonly TaskView[]
  readonly onWish: (wish: BulkWish) => void
  readonly onClose: () => void
}

/** Sets the day on which tasks are due, in the place of what the playbook's rules give, and says why; or takes it off. */
export function DateDialog({ tasks, onWish, onClose }: DateDialogProps) {
  const { t, i18n } = useLingui()
  const { today, nameOf } = useProcessSurface()
  const hasDay = tasks.some(({ date }) => date !== null)
  const [isOff, setOff] = useState(false)
  const [due, setDue] = useState(dayOf(tasks) ?? today)
  const [reason, setReason] = useState(tasks.length === 1 ? (tasks[0]?.date?.reason ?? '') : '')
  const [isTried, setTried] = useState(false)
  const wish: BulkWish = isOff
    ? { kind: 'date', due: null, reason: null }
    : { kind: 'date', due, reason: reason.trim() === '' ? null : reason.trim() }

  function submit(): void {
    setTried(true)
    if (!isOff && (due === '' || reason.trim() === '')) return
    onClose()
    onWish(wish)
  }

  return (
    <FormDialog title={t`Set a day`} submit={wishWords(i18n, wish, nameOf)} onSubmit={submit} onClose={onClose}>
      <PlanAbout tasks={tasks} wish={wish} />
      {hasDay ? (
        <Radio.Group
          mt="sm"
          aria-label={t`Set a day`}
          value={isOff ? 'off' : 'on'}
          onChange={(value) => setOff(value === 'off')}
        >
          <Stack gap="xs">
            <Radio size="xs" value="on" label={t`A day of its own`} />
            <Radio size="xs" value="off" label={t`The day that the playbook’s rules give`} />
          </Stack>
        </Radio.Group>
      ) : null}
      {isOff ? null : (
        <>
          <TextInput
            mt="sm"
            type="date"
            data-autofocus
            required
            label={t`Due on`}
            value={due}
            onChange={(event) => setDue(event.currentTarget.value)}
            error={isTried && due === '' ? t`Choose a day.` : null}
          />
          <TextField
            label={t`Reason`}
            value={reason}
            onChange={setReason}
            isMissing={isTried}
            missing={t`Say why, in a few words.`}
          />
        </>
      )}
    </FormDialog>
  )
}

/** The day that all tasks have in common; `null` where there is none. */
function dayOf(tasks: readonly TaskView[]): string | null {
  const days = new Set(tasks.map(({ dates }) => dates.due))
  const [day = null, ...others] = days
  return others.length === 0 ? day : null
}
