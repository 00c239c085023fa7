import type { EngagementTimeView, TimeRowView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { useState } from 'react'
import { commandNames } from '../../api/command-names.ts'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { PageTitle } from '../../frame/page-title.tsx'
import { indexRelease, placeOf, taskOf, withAddedTasks } from '../../process/release-index.ts'
import { useSession } from '../../session/session-context.tsx'
import { EntryList } from '../entry-list.tsx'
import { TimeField } from '../line/time-field.tsx'
import { timeCommandWords } from '../time-command-words.ts'
import { useEngagementTime } from '../use-time.ts'
import { durationWords } from '../words/duration-words.ts'
import classes from './engagement-time.module.css'

const step = 50
const most = 200

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
  const { people, person: me } = useSession()
  const [limit, setLimit] = useState(step)
  const { data, isError, error, refetch } = useEngagementTime(engagement.id, { limit })
  const { mutate } = useLaterCommand(engagement.id, { words: timeCommandWords })
  const names = commandNames({ i18n, people, engagement, release })
  const services = new Map(release.services.map(({ id, name }) => [id, name[i18n.locale] ?? name.en ?? id]))
  const index = withAddedTasks(indexRelease(release), engagement.tasks)
  const nameOf = (key: string) => {
    const task = placeOf(index, key)?.task
    const name = task?.name[i18n.locale] ?? task?.name.en ?? task?.name.und ?? ''
    return [key.startsWith('+') ? '' : taskOf(key), name].filter((part) => part !== '').join(' ') || key
  }
  const aboutOf = ({ task, service }: TimeRowView) =>
    task !== null ? nameOf(task) : service === null ? t`The engagement` : (services.get(service) ?? service)
  const download = (format: string) =>
    `/api/time/export?${new URLSearchParams({ format, engagement: engagement.id, actor: me.id, language: i18n.locale })}`
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`Logged time`}</PageTitle>
        {data === undefined || data.minutes === 0 ? null : (
          <span className={classes.sum}>{durationWords(i18n, data.minutes)}</span>
        )}
        <span className={classes.files}>
          <a href={download('csv')}>CSV</a>
          <a href={download('xlsx')}>XLSX</a>
        </span>
      </div>
      <TimeField
        engagement={engagement}
        release={release}
        task={null}
        onLog={(entry) => mutate({ type: 'LogTime', ...entry })}
      />
      {isError && data === undefined ? (
        <PartFailure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton height={200} className="after-a-moment" />
      ) : data.minutes === 0 ? (
        <EmptyState title={<Trans>No time has been logged here</Trans>}>
          <Trans>Write how long and what on, such as “45m call”, and press Enter.</Trans>
        </EmptyState>
      ) : (
        <>
          <div className={classes.sums}>
            <Sums
              title={t`By service`}
              all={data.minutes}
              parts={data.services.map(({ service, minutes }) => ({
                name: service === null ? t`No service in particular` : (services.get(service) ?? service),
                minutes,
              }))}
            />
            <Sums title={t`By person`} all={data.minutes} parts={partsByPerson(data, names.person)} />
          </div>
          <EntryList engagement={engagement} entries={data.entries} about={aboutOf} />
          {data.next !== null && limit < most ? (
            <Button variant="default" size="xs" onClick={() => setLimit(most)}>
              <Trans>Show more</Trans>
            </Button>
          ) : null}
        </>
      )}
    </div>
  )
}

function partsByPerson({ people }: EngagementTimeView, nameOf: (person: string) => string) {
  return people.map(({ person, minutes }) => ({ name: nameOf(person), minutes }))
}

interface SumsProps {
  readonly title: string
  readonly all: number
  readonly parts: readonly { readonly name: string; readonly minutes: number }[]
}

/** What all time is made of, each part with its share. */
function Sums({ title, all, parts }: SumsProps) {
  const { i18n } = useLingui()
  return (
    <section className={classes.part}>
      <h2 className={classes.title}>{title}</h2>
      <ul className={classes.shares}>
        {parts.map(({ name, minutes }) => (
          <li key={name} className={classes.share}>
            <span className={classes.name}>{name}</span>
            <span className={classes.bar} aria-hidden>
              <span style={{ width: `${(minutes / all) * 100}%` }} />
            </span>
            <span className={classes.time}>{durationWords(i18n, minutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
