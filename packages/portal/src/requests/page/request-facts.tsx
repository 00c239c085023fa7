import type { EngagementView, ReleaseView, RequestView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { PersonName } from '../../components/person-avatar/person-name.tsx'
import { withAddedTasks } from '../../process/release-index.ts'
import type { RequestNames } from '../names/request-names.ts'
import { whereNames } from '../names/stage-names.ts'
import { taskTitle } from '../names/task-title.ts'
import { RowLine } from '../route/row-line.tsx'
import classes from './request-body.module.css'

interface RequestFactsProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly request: RequestView
  readonly openTask: (key: string) => void
}

/** Whom it was sent to and by what, for which task, what was asked for, and who had to do with it. */
export function RequestFacts({ engagement, release, names, request, openTask }: RequestFactsProps) {
  const { t, i18n } = useLingui()
  const { wish, by, decidedBy, person, stage } = request
  return (
    <dl className={classes.facts}>
      <Fact name={t`Team`}>
        <RouteFact {...{ engagement, release, names, request }} />
      </Fact>
      <Fact name={t`For`}>
        <TaskFact {...{ engagement, names, request, openTask }} />
      </Fact>
      <Fact name={t`Role`}>{names.role(wish.role)}</Fact>
      {wish.service === null ? null : <Fact name={t`Service`}>{names.service(wish.service)}</Fact>}
      {wish.language === null ? null : <Fact name={t`Language`}>{names.language(wish.language)}</Fact>}
      <Fact name={t`Where`}>{i18n._(whereNames[wish.where])}</Fact>
      <Fact name={t`Asked by`}>
        <PersonName person={{ id: by, name: names.person(by) }} />
      </Fact>
      {decidedBy === null ? null : (
        <Fact name={stage === 'rejected' ? t`Rejected by` : t`Approved by`}>
          <PersonName person={{ id: decidedBy, name: names.person(decidedBy) }} />
        </Fact>
      )}
      {person === null ? null : (
        <Fact name={t`Assigned`}>
          <PersonName person={{ id: person, name: names.person(person) }} />
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function RouteFact({ engagement, release, names, request: { route } }: Omit<RequestFactsProps, 'openTask'>) {
  const table = release.decisions.find(({ id }) => id === route.table)
  return (
    <>
      {route.team === null ? <Trans>No team in particular</Trans> : names.team(route.team)}
      {table === undefined || route.row === null ? null : (
        <RowLine engagement={engagement.id} {...{ release, names, table }} row={route.row} />
      )}
    </>
  )
}

function TaskFact({ engagement, names, request, openTask }: Omit<RequestFactsProps, 'release'>) {
  const { task } = request.wish
  if (task === null) return <Trans>The engagement as a whole</Trans>
  const view = engagement.tasks.find(({ key }) => key === task)
  if (view === undefined) return task
  return (
    <button type="button" className={classes.link} onClick={() => openTask(task)}>
      {taskTitle(names.words, withAddedTasks(names.index, engagement.tasks), view)}
    </button>
  )
}
