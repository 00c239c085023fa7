import type { QueuedRequestView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { Column } from '../../components/data-table/column.ts'
import { PersonName } from '../../components/person-avatar/person-name.tsx'
import { customerColumn } from '../../work/rows/customer-column.tsx'
import { DueDay } from '../clock/due-day.tsx'
import { stageNames } from '../names/stage-names.ts'
import { RequestStage } from '../section/request-stage.tsx'
import classes from './queue.module.css'
import type { QueueNames } from './queue-names.ts'
import { TitleCell } from './title-cell.tsx'

interface ColumnParts {
  readonly i18n: I18n
  readonly names: QueueNames
  readonly me: string
  /** The time, in milliseconds. */
  readonly now: number
  /** Opens a request beside the queue. */
  readonly onOpen: (row: QueuedRequestView) => void
  /** Leads to an engagement. */
  readonly onEngagement: (engagement: string) => void
}

type QueueColumn = Column<QueuedRequestView>

/** The columns of the queue. Make them once for a language and a person: every row is drawn again with new ones. */
export function queueColumns(parts: ColumnParts): readonly QueueColumn[] {
  const { i18n, names } = parts
  const order = Object.keys(stageNames)
  return [
    {
      id: 'title',
      name: i18n._(msg`Request`),
      width: 220,
      grow: 2.4,
      card: 'title',
      sortValue: (row) => names.title(row),
      cell: (row, place) => <TitleCell row={row} names={names} place={place} onOpen={parts.onOpen} />,
    },
    customerColumn(parts),
    {
      id: 'stage',
      name: i18n._(msg`Stage`),
      width: 116,
      card: 'detail',
      sortValue: ({ request }) => order.indexOf(request.stage),
      cell: ({ request }) => <RequestStage stage={request.stage} />,
    },
    {
      id: 'team',
      name: i18n._(msg`Team`),
      width: 130,
      grow: 0.8,
      rank: 2,
      card: 'none',
      sortValue: (row) => names.team(row),
      cell: (row) => <span className={classes.quiet}>{names.team(row)}</span>,
    },
    {
      id: 'asker',
      name: i18n._(msg`Asked by`),
      width: 140,
      rank: 3,
      card: 'none',
      sortValue: ({ request }) => names.person(request.by),
      cell: ({ request: { by } }) => <PersonName person={{ id: by, name: names.person(by) }} />,
    },
    turnColumn(parts),
    {
      id: 'similar',
      name: i18n._(msg`Similar`),
      width: 72,
      rank: 4,
      align: 'end',
      card: 'none',
      sortValue: ({ similar }) => similar.length,
      cell: ({ similar }) =>
        similar.length === 0 ? null : <span className={classes.quiet}>{i18n.number(similar.length)}</span>,
    },
    {
      id: 'due',
      name: i18n._(msg`Due`),
      width: 112,
      card: 'trail',
      sortValue: ({ request }) => request.clock?.due ?? null,
      cell: (row, { tabIndex }) =>
        row.request.clock === null ? null : (
          <DueDay clock={row.request.clock} names={names.clock(row)} now={parts.now} tabIndex={tabIndex} />
        ),
    },
  ]
}

/** Whose turn it is: the person who acts where they are one of several, else the first of them. */
function turnColumn({ i18n, names, me }: ColumnParts): QueueColumn {
  const whose = (row: QueuedRequestView) => {
    const people = names.turn(row)
    const person = people.includes(me) ? me : (people[0] ?? null)
    return { person, others: people.length - 1 }
  }
  return {
    id: 'turn',
    name: i18n._(msg`Turn`),
    width: 140,
    rank: 1,
    card: 'none',
    sortValue: (row) => {
      const { person } = whose(row)
      return person === null ? null : names.person(person)
    },
    cell: (row) => {
      const { person, others } = whose(row)
      if (person === null) return null
      return (
        <span className={classes.turn}>
          <PersonName person={{ id: person, name: names.person(person) }} />
          {others === 0 ? null : <span className={classes.quiet}>+{others}</span>}
        </span>
      )
    },
  }
}
