import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { EmptyState } from '../components/empty-state/empty-state.tsx'
import { PartFailure } from '../components/part-failure/part-failure.tsx'
import { PageTitle } from '../frame/page-title.tsx'
import { useSession } from '../session/session-context.tsx'
import { DigestForm } from './digest-form.tsx'
import classes from './digests.module.css'
import { useDigestSetting } from './use-digest-setting.ts'

/** Where the person who acts chooses how often they are told by mail what waits for them. */
export function DigestPage() {
  const { t } = useLingui()
  const { person } = useSession()
  return (
    <div className={classes.page}>
      <PageTitle>{t`Mail digests`}</PageTitle>
      {person.kind === 'customer' ? (
        <EmptyState title={<Trans>This is for the team</Trans>}>
          <Trans>Digests tell the team what it has to do.</Trans>
        </EmptyState>
      ) : (
        <Settings key={person.id} />
      )}
    </div>
  )
}

function Settings() {
  const { setting, choose } = useDigestSetting()
  const { data, error } = setting
  if (data === undefined && error !== null) {
    return <PartFailure error={error} onRetry={() => void setting.refetch()} />
  }
  if (data === undefined) return <Skeleton height={120} mt="md" className="after-a-moment" />
  const { email } = data
  return (
    <>
      <p className={classes.about}>
        <Trans>
          One mail says what is yours to mend, what you have to do soon, and what others have done in your engagements.
          Where there is nothing to say, none is sent.
        </Trans>
      </p>
      <p className={classes.about}>
        {email === null ? (
          <Trans>No address is known at which mail reaches you.</Trans>
        ) : (
          <Trans>It goes to {email}. A link in each mail ends it.</Trans>
        )}
      </p>
      {choose.error === null ? null : <PartFailure error={choose.error} onRetry={() => choose.reset()} />}
      <DigestForm setting={data} isSaving={choose.isPending} onChoose={(input) => choose.mutate(input)} />
    </>
  )
}
