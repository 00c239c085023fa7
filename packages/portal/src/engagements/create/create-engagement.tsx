import type { CreateEngagementInput, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useCurrentRelease } from '../../api/queries.ts'
import { useCreateEngagement } from '../../api/use-engagement-command.ts'
import { KeyCaps } from '../../components/keyboard/key-caps.tsx'
import { Failure } from '../../frame/failure.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { checkDraft } from '../form/check-draft.ts'
import { CustomerFields } from '../form/customer-fields.tsx'
import { emptyDraft, isSame } from '../form/engagement-draft.ts'
import { useFieldErrorWords } from '../form/field-error.tsx'
import classes from '../form/form.module.css'
import { FormFailure } from '../form/form-failure.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { KnownFields } from '../form/known-fields.tsx'
import { useLeaveGuard } from '../form/leave-guard.tsx'
import { useSubmission } from '../form/use-submission.ts'
import pageClasses from './create-engagement.module.css'
import { PlaybookUsed } from './playbook-used.tsx'

/** Starts an engagement on the current release. */
export function CreateEngagement() {
  const { t } = useLingui()
  const release = useCurrentRelease()
  if (release.isError) return <Failure error={release.error} onRetry={() => void release.refetch()} />
  return (
    <div className={pageClasses.page}>
      <PageTitle>{t`New engagement`}</PageTitle>
      {release.isPending ? <Skeleton height={320} className="after-a-moment" /> : <CreateForm release={release.data} />}
    </div>
  )
}

function CreateForm({ release }: { readonly release: ReleaseView }) {
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const errorWords = useFieldErrorWords()
  const initial = useMemo(() => emptyDraft(release, today()), [release])
  const [draft, setDraft] = useState(initial)
  const { errors, failure, isBusy, submit } = useSubmission(form)
  const guard = useLeaveGuard(!isSame(draft, initial))
  const create = useCreateEngagement()
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first-field]')?.focus(), [])

  async function send(input: CreateEngagementInput): Promise<void> {
    const { id } = await create.mutateAsync(input)
    // What was filled in is saved by now.
    await navigate({ to: '/engagements/$engagement', params: { engagement: id }, ignoreBlocker: true })
  }

  return (
    <FormFrame form={form} className={classes.form} onSubmit={() => void submit(checkDraft(draft, release), send)}>
      <PlaybookUsed release={release} />
      {failure === null ? null : <FormFailure error={failure} />}
      <CustomerFields
        draft={draft}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
        error={(pointer) => errorWords(errors[pointer])}
      />
      <KnownFields release={release} draft={draft} base={initial} onChange={setDraft} errors={errors} />
      <div className={classes.actions}>
        <Button type="submit" loading={isBusy}>
          <Trans>Create engagement</Trans>
        </Button>
        <Button variant="default" onClick={() => void navigate({ to: '/engagements' })}>
          <Trans>Cancel</Trans>
        </Button>
        <span className={classes.hint}>
          <KeyCaps shortcut="mod+Enter" />
        </span>
      </div>
      {guard.question}
    </FormFrame>
  )
}

/** The day as the person's own calendar has it, not as UTC does. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
