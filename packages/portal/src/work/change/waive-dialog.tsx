import type { PersonView, WorkItemView } from '@fairlead/contract'
import { Plural, useLingui } from '@lingui/react/macro'
import { Text, Textarea, TextInput } from '@mantine/core'
import { type RefObject, useRef, useState } from 'react'
import { ApproverSelect } from '../../components/approver-select/approver-select.tsx'
import { FormDialog } from '../../components/form-dialog/form-dialog.tsx'
import { peopleWith } from '../../process/words/people-words.ts'
import { useSession } from '../../session/session-context.tsx'
import classes from './waive-dialog.module.css'
import type { WorkWish } from './work-wish.ts'

type Waiver = WorkWish & { readonly kind: 'waive' }

interface WaiveDialogProps {
  readonly items: readonly WorkItemView[]
  /** What it is called, where it is one. */
  readonly label: string | null
  readonly onSubmit: (waiver: Waiver) => void
  readonly onClose: () => void
}

/** Asks why mandatory tasks need not be done, who has to approve that, and until when. */
export function WaiveDialog({ items, label, onSubmit, onClose }: WaiveDialogProps) {
  const { t } = useLingui()
  const { people, person } = useSession()
  const approvers = peopleWith(people, 'approve-waivers')
  const first = approvers.find(({ id }) => id === person.id) ?? approvers[0]
  const [draft, setDraft] = useState<Waiver>({ kind: 'waive', reason: '', approver: first?.id ?? '', until: null })
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const mandatory = items.filter((item) => item.mandatory).length
  const canSend = mandatory > 0 && draft.approver !== ''

  function submit(): void {
    const reason = draft.reason.trim()
    setMissing(reason === '')
    if (reason === '') field.current?.focus()
    else {
      onSubmit({ ...draft, reason })
      onClose()
    }
  }

  return (
    <FormDialog
      title={t`Ask for a waiver`}
      submit={draft.approver === person.id ? t`Waive` : t`Ask for the waiver`}
      isDisabled={!canSend}
      onSubmit={submit}
      onClose={onClose}
    >
      <WaivedTasks label={label} mandatory={mandatory} optional={items.length - mandatory} />
      <WaiverFields
        draft={draft}
        onDraft={setDraft}
        isMissing={isMissing && draft.reason.trim() === ''}
        field={field}
        approvers={approvers}
      />
    </FormDialog>
  )
}

interface WaivedTasksProps {
  readonly label: string | null
  readonly mandatory: number
  readonly optional: number
}

/** What the waiver is for, and what of the selection it is not. */
function WaivedTasks({ label, mandatory, optional }: WaivedTasksProps) {
  return (
    <Text component="div" size="sm" c="dimmed" mb="sm">
      {label ?? <Plural value={mandatory} one="# mandatory task" other="# mandatory tasks" />}
      {optional === 0 ? null : (
        <p className={classes.optional}>
          <Plural
            value={optional}
            one="# optional task is left out: it keeps no gate shut."
            other="# optional tasks are left out: they keep no gate shut."
          />
        </p>
      )}
    </Text>
  )
}

interface WaiverFieldsProps {
  readonly draft: Waiver
  readonly onDraft: (draft: Waiver) => void
  readonly isMissing: boolean
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly approvers: readonly PersonView[]
}

function WaiverFields({ draft, onDraft, isMissing, field, approvers }: WaiverFieldsProps) {
  const { t } = useLingui()
  const { person } = useSession()
  return (
    <>
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
        value={draft.reason}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, reason: value })}
        error={isMissing ? t`Say why, in a few words.` : null}
      />
      <ApproverSelect
        mt="sm"
        approvers={approvers}
        me={person.id}
        value={draft.approver}
        onApprover={(approver) => onDraft({ ...draft, approver })}
      />
      <TextInput
        mt="sm"
        type="date"
        label={t`Until`}
        description={t`Without a day it holds for good.`}
        value={draft.until ?? ''}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, until: value === '' ? null : value })}
      />
    </>
  )
}
