import type { CreateEngagementInput, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useCurrentRelease } from '../../api/queries.ts'
import { useCreateEngagement } from '../../api/use-engagement-command.ts'
import { Failure } from '../../frame/failure.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { emptyDraft } from '../form/engagement-draft.ts'
import { EngagementForm } from '../form/engagement-form.tsx'
import classes from './create-engagement.module.css'

/** Starts an engagement on the current release. */
export function CreateEngagement() {
  const { t } = useLingui()
  const release = useCurrentRelease()
  if (release.isError) return <Failure error={release.error} onRetry={() => void release.refetch()} />
  return (
    <div className={classes.page}>
      <PageTitle>{t`New engagement`}</PageTitle>
      {release.isPending ? <Skeleton height={320} className="after-a-moment" /> : <CreateForm release={release.data} />}
    </div>
  )
}

function CreateForm({ release }: { readonly release: ReleaseView }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const create = useCreateEngagement()
  const initial = useMemo(() => emptyDraft(release, today()), [release])

  async function submit(input: CreateEngagementInput): Promise<void> {
    const { id } = await create.mutateAsync(input)
    await navigate({ to: '/engagements/$engagement', params: { engagement: id } })
  }

  return (
    <EngagementForm
      release={release}
      initial={initial}
      mode="create"
      submitLabel={t`Create engagement`}
      onSubmit={submit}
      onCancel={() => void navigate({ to: '/' })}
    />
  )
}

/** The day as the person's own calendar has it, not as UTC does. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
