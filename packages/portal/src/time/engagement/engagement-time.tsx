import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { PageTitle } from '../../frame/page-title.tsx'
import { useSession } from '../../session/session-context.tsx'
import { useEntryNames } from '../entry/use-entry-names.ts'
import { isTaken } from '../line/is-taken.ts'
import { TimeField } from '../line/time-field.tsx'
import { timeCommandWords } from '../time-command-words.ts'
import { useEngagementTime } from '../use-time.ts'
import classes from './engagement-time.module.css'
import { EntryTable } from './entry-table.tsx'
import { readTimeSearch, type TimeNarrowing } from './time-search.ts'
import { TimeSums } from './time-sums.tsx'

/** The time that was worked on an engagement: added up by service and by person, and entry by entry. */
export function EngagementTime() {
  const { t } = useLingui()
  const { person } = useSession()
  if (person.kind !== 'customer') return <TimeOfEngagement />
  return (
    <div className={classes.page}>
      <PageTitle>{t`Logged time`}</PageTitle>
      <EmptyState title={<Trans>This is for the team</Trans>}>
        <Trans>Here the team logs the time that it works.</Trans>
      </EmptyState>
    </div>
  )
}

function TimeOfEngagement() {
  const { t, i18n } = useLingui()
  const { engagement, release } = useOpenEngagement()
  const { person: me } = useSession()
  const narrowing = readTimeSearch(useSearch({ strict: false }))
  const found = useEngagementTime(engagement.id, narrowing)
  const { mutateAsync } = useLaterCommand(engagement.id, { words: timeCommandWords })
  const names = useEntryNames(engagement, release)
  const { sums } = found
  const download = (format: string) =>
    `/api/time/export?${new URLSearchParams({ format, engagement: engagement.id, actor: me.id, language: i18n.locale })}`
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`Logged time`}</PageTitle>
        {sums === undefined || sums.minutes === 0 ? null : (
          <>
            <span className={classes.sum}>{names.time(sums.minutes)}</span>
            <span className={classes.files}>
              <a href={download('csv')}>CSV</a>
              <a href={download('xlsx')}>XLSX</a>
            </span>
          </>
        )}
      </div>
      <TimeField
        engagement={engagement}
        release={release}
        task={null}
        onLog={(entry) => isTaken(mutateAsync({ type: 'LogTime', ...entry }))}
      />
      {found.isError && sums === undefined ? (
        <PartFailure error={found.error} onRetry={() => void found.refetch()} />
      ) : sums === undefined ? (
        <Skeleton height={200} className="after-a-moment" />
      ) : sums.minutes === 0 ? (
        <EmptyState title={<Trans>No time has been logged here</Trans>}>
          <Trans>Write how long and what on, such as “45m call”, and press Enter.</Trans>
        </EmptyState>
      ) : (
        <>
          <div className={classes.sums}>
            <TimeSums
              title={t`By service`}
              all={sums.minutes}
              by="service"
              chosen={narrowing.service}
              parts={sums.services.map(({ service, minutes }) => {
                return { id: service ?? '', name: names.service(service), minutes }
              })}
            />
            <TimeSums
              title={t`By person`}
              all={sums.minutes}
              by="person"
              chosen={narrowing.person}
              parts={sums.people.map(({ person, minutes }) => ({ id: person, name: names.person(person), minutes }))}
            />
          </div>
          <Narrowed narrowing={narrowing} names={names} />
          <EntryTable engagement={engagement} found={found} names={names} />
        </>
      )}
    </div>
  )
}

interface NarrowedProps {
  readonly narrowing: TimeNarrowing
  readonly names: ReturnType<typeof useEntryNames>
}

/** Whose entries stand below, and the way back to all. */
function Narrowed({ narrowing: { service, person }, names }: NarrowedProps) {
  const parts = [
    ...(service === undefined ? [] : [names.service(service === '' ? null : service)]),
    ...(person === undefined ? [] : [names.person(person)]),
  ]
  if (parts.length === 0) return null
  const all = ({ service: _, person: __, ...before }: Readonly<Record<string, unknown>>) => before
  return (
    <p className={classes.narrowed} aria-live="polite">
      <b>{parts.join(' · ')}</b>
      <Link to="." search={all as never} replace resetScroll={false}>
        <Trans>Show all entries</Trans>
      </Link>
    </p>
  )
}
