import type { TimeEntry, TimePast, TimeRowView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/api-context.tsx'
import { queryKeys } from '../../api/query-keys.ts'
import { Moment, useNow } from '../../components/moment/moment.tsx'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { PersonAvatar } from '../../components/person-avatar/person-avatar.tsx'
import classes from './entry.module.css'
import { changedFields, type PastStep, pastSteps } from './past-steps.ts'
import type { EntryNames } from './use-entry-names.ts'

interface EntryPastProps {
  readonly engagement: string
  readonly entry: Pick<TimeRowView, 'id' | 'revision'>
  readonly names: EntryNames
}

/** Why an entry says what it says: who entered it, and of every change what it was before and who made it. */
export function EntryPast({ engagement, entry, names }: EntryPastProps) {
  const { t } = useLingui()
  const { client } = useApi()
  const { data, isError, error, refetch } = useQuery({
    queryKey: [...queryKeys.engagements, 'time', engagement, 'past', entry.id, entry.revision],
    queryFn: ({ signal }) =>
      client.get<TimePast>(
        `/api/engagements/${encodeURIComponent(engagement)}/time/${encodeURIComponent(entry.id)}/history`,
        signal,
      ),
  })
  const now = useNow(data)
  if (data === undefined) {
    if (isError) return <PartFailure error={error} onRetry={() => void refetch()} />
    return <Skeleton height={28} className="after-a-moment" />
  }
  return (
    <ol className={classes.past} aria-label={t`What happened`}>
      {pastSteps(data.entries).map((step) => (
        <li key={step.seq} className={classes.step}>
          <PersonAvatar person={{ id: step.actor, name: names.person(step.actor) }} />
          <div>
            <span className={classes.who}>
              <b>{names.person(step.actor)}</b> <StepName step={step} names={names} />{' '}
              <span className={classes.quiet}>
                <Moment at={step.at} now={now} />
              </span>
            </span>
            {step.from === null || step.to === null ? null : <Changes from={step.from} to={step.to} names={names} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** What was done, in a word or two. */
function StepName({ step: { from, to, isTakenBack }, names }: { readonly step: PastStep; readonly names: EntryNames }) {
  if (to === null) return isTakenBack ? <Trans>took it back</Trans> : <Trans>removed it</Trans>
  if (from !== null) return isTakenBack ? <Trans>changed it back</Trans> : <Trans>changed it</Trans>
  const time = names.time(to.minutes)
  return isTakenBack ? <Trans>brought it back</Trans> : <Trans>logged {time}</Trans>
}

interface ChangesProps {
  readonly from: TimeEntry
  readonly to: TimeEntry
  readonly names: EntryNames
}

/** Of every part that is other what it was and what it became. */
function Changes({ from, to, names }: ChangesProps) {
  const { t } = useLingui()
  const say = (field: ReturnType<typeof changedFields>[number], entry: TimeEntry): string => {
    switch (field) {
      case 'minutes':
        return names.time(entry.minutes)
      case 'day':
        return names.day(entry.day)
      case 'about':
        return names.about(entry)
      case 'person':
        return names.person(entry.person)
      case 'text':
        return entry.text ?? t`no text`
      default:
        return field satisfies never
    }
  }
  return (
    <ul className={classes.changes}>
      {changedFields(from, to).map((field) => (
        <li key={field}>
          <del>{say(field, from)}</del>
          <span aria-hidden> → </span>
          <ins>{say(field, to)}</ins>
        </li>
      ))}
    </ul>
  )
}
