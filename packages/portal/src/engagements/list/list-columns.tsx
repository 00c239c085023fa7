import type { EngagementSummary, PersonView, ReleaseView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Column } from '../../components/data-table/column.ts'
import { shortDay } from '../../components/date-with-why/short-day.ts'
import { PersonAvatar } from '../../components/person-avatar/person-avatar.tsx'
import { PhaseProgress } from '../../components/phase-progress/phase-progress.tsx'
import { wordsOf } from '../../process/words/words.ts'
import { scopeInWords, scopeNames } from '../scope-in-words.ts'
import { Figure } from './figure.tsx'
import classes from './list-columns.module.css'

/** What the columns of the list stand on. */
export interface ListContext {
  readonly i18n: I18n
  readonly release: ReleaseView | undefined
  readonly people: ReadonlyMap<string, PersonView>
  /** Today, for days without their year. */
  readonly today: string
}

type ListColumn = Column<EngagementSummary>

interface Figures {
  readonly id: string
  readonly name: string
  readonly rank: number
  readonly of: (row: EngagementSummary) => number
}

interface Days {
  readonly id: string
  readonly name: string
  readonly rank: number
  readonly of: (row: EngagementSummary) => string | null
}

/** The columns of the list of engagements; make them once for a language and a day. */
export function listColumns(context: ListContext): readonly ListColumn[] {
  return [...whatItIs(context), ...howFarItIs(context), ...when(context), ...whoAndWhat(context)]
}

function whatItIs({ i18n, release }: ListContext): readonly ListColumn[] {
  const phases = new Map(release?.phases.map(({ id, name }) => [id, name]))
  const words = release === undefined ? null : wordsOf(i18n, release)
  const phaseName = (id: string | null) =>
    id === null ? i18n._(msg`None open`) : (words?.say(phases.get(id) ?? {}, id) ?? id)
  return [
    {
      id: 'customer',
      name: i18n._(msg`Customer`),
      width: 180,
      grow: 2,
      card: 'title',
      sortValue: ({ customer }) => customer,
      cell: ({ id, customer }, { tabIndex }) => (
        <Link
          to="/engagements/$engagement"
          params={{ engagement: id }}
          className={classes.customer}
          tabIndex={tabIndex}
          title={customer}
        >
          {customer}
        </Link>
      ),
    },
    {
      id: 'phase',
      name: i18n._(msg`Phase`),
      width: 88,
      rank: 9,
      card: 'detail',
      cell: ({ phase }) => phaseName(phase),
    },
  ]
}

function howFarItIs({ i18n, release }: ListContext): readonly ListColumn[] {
  const names = new Map(release?.phases.map(({ id, name }) => [id, name]))
  const words = release === undefined ? null : wordsOf(i18n, release)
  const figure = ({ id, of, ...shown }: Figures): ListColumn => ({
    id,
    ...shown,
    width: 84,
    card: 'none',
    align: 'end',
    cell: (row, place) => <Figure kind={id} count={of(row)} engagement={row.id} tabIndex={place.tabIndex} />,
  })
  return [
    {
      id: 'progress',
      name: i18n._(msg`Progress`),
      width: 150,
      grow: 1,
      rank: 10,
      card: 'trail',
      sortValue: ({ counts }) => counts.percent,
      cell: ({ phases, counts }, { layout }) => (
        <span className={classes.progress} data-layout={layout}>
          <PhaseProgress
            look="compact"
            phases={phases.map(({ phase, counts: of }) => ({
              id: phase ?? '',
              name: phase === null ? i18n._(msg`Other pages`) : (words?.say(names.get(phase) ?? {}, phase) ?? phase),
              counts: of,
            }))}
          />
          <span className={classes.percent}>{i18n.number(counts.percent / 100, { style: 'percent' })}</span>
        </span>
      ),
    },
    figure({
      id: 'mandatory-left',
      name: i18n._(msg`Mandatory left`),
      rank: 4,
      of: ({ counts }) => counts.mandatoryLeft,
    }),
    figure({ id: 'blocked', name: i18n._(msg`Blocked`), rank: 7, of: ({ counts }) => counts.blocked }),
    figure({ id: 'overdue', name: i18n._(msg`Overdue`), rank: 8, of: ({ overdue }) => overdue }),
    figure({ id: 'gates-ready', name: i18n._(msg`Gates ready`), rank: 3, of: ({ gatesReady }) => gatesReady }),
  ]
}

function when({ i18n, today }: ListContext): readonly ListColumn[] {
  const day = ({ id, of, ...shown }: Days): ListColumn => ({
    id,
    ...shown,
    width: 104,
    card: id === 'next-due' ? 'detail' : 'none',
    sortValue: of,
    cell: (row) => {
      const date = of(row)
      if (date === null) return <span className={classes.none}>–</span>
      return (
        <time dateTime={date} className={classes.day} data-over={id === 'next-due' && date < today}>
          {shortDay(i18n, date, today)}
        </time>
      )
    },
  })
  return [
    day({ id: 'next-due', name: i18n._(msg`Next due`), rank: 6, of: ({ nextDue }) => nextDue }),
    day({ id: 'last-due', name: i18n._(msg`Last due`), rank: 1, of: ({ lastDue }) => lastDue }),
    day({ id: 'go-live', name: i18n._(msg`Go-live`), rank: 5, of: ({ goLive }) => goLive }),
    day({ id: 'started', name: i18n._(msg`Started`), rank: 1, of: ({ startDate }) => startDate }),
    day({ id: 'changed', name: i18n._(msg`Last change`), rank: 2, of: ({ updatedAt }) => updatedAt.slice(0, 10) }),
  ]
}

function whoAndWhat({ i18n, release, people }: ListContext): readonly ListColumn[] {
  return [
    {
      id: 'services',
      name: i18n._(msg`Services`),
      width: 140,
      grow: 1,
      rank: 2,
      card: 'none',
      cell: ({ scope }) => {
        const ids = scope.map(({ service }) => service)
        return (
          <span className={classes.services} title={scopeNames(ids, release, i18n.locale).join(', ')}>
            {scopeInWords(ids, release, i18n)}
          </span>
        )
      },
    },
    {
      id: 'people',
      name: i18n._(msg`People`),
      width: 92,
      rank: 3,
      card: 'none',
      cell: ({ people: ids }) => {
        const found = ids.map((id) => people.get(id) ?? { id, name: id })
        return (
          <span className={classes.people} title={found.map(({ name }) => name).join(', ')}>
            {found.slice(0, 4).map((person) => (
              <PersonAvatar key={person.id} person={person} />
            ))}
            {found.length > 4 ? <span className={classes.more}>+{found.length - 4}</span> : null}
            <span className="visually-hidden">{found.map(({ name }) => name).join(', ')}</span>
          </span>
        )
      },
    },
  ]
}
