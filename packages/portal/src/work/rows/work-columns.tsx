import type { PersonView, WorkItemView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { Column } from '../../components/data-table/column.ts'
import { DateWithWhy } from '../../components/date-with-why/date-with-why.tsx'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import type { OpenWorkControl } from '../change/open-work-control.ts'
import classes from './cells.module.css'
import { customerColumn } from './customer-column.tsx'
import { DueWhy } from './due-why.tsx'
import { StateCell } from './state-cell.tsx'
import { TaskCell } from './task-cell.tsx'
import { WhyCell } from './why-cell.tsx'
import { throughName, whyMine } from './why-mine.ts'
import { WorkMarks } from './work-marks.tsx'
import type { WorkNames } from './work-names.ts'

interface ColumnParts {
  readonly i18n: I18n
  readonly names: WorkNames
  readonly people: ReadonlyMap<string, PersonView>
  readonly isMine: boolean
  /** Opens a control of a row beside its button. */
  readonly open: (control: OpenWorkControl) => void
  /** Opens the panel of a piece of work. */
  readonly onOpen: (item: WorkItemView) => void
  /** Leads to an engagement. */
  readonly onEngagement: (engagement: string) => void
}

type WorkColumn = Column<WorkItemView>

/** The columns of the list. Make them once for a language and a person: every row is drawn again with new ones. */
export function workColumns(parts: ColumnParts): readonly WorkColumn[] {
  const { i18n } = parts
  return [
    stateColumn(parts),
    {
      id: 'number',
      name: i18n._(msg`ID`),
      width: 44,
      rank: 3,
      card: 'none',
      sortValue: (item) => parts.names.number(item),
      cell: (item) => <span className={classes.number}>{parts.names.number(item)}</span>,
    },
    {
      id: 'task',
      name: i18n._(msg`Task`),
      width: 240,
      grow: 2.4,
      card: 'title',
      sortValue: (item) => parts.names.task(item),
      cell: (item, place) => <TaskCell item={item} names={parts.names} place={place} onOpen={parts.onOpen} />,
    },
    customerColumn({
      ...parts,
      beside: (item) => (
        <>
          <span className={classes.number}>{parts.names.number(item)}</span>
          <WorkMarks item={item} names={parts.names} />
        </>
      ),
    }),
    {
      id: 'process',
      name: i18n._(msg`Process`),
      width: 150,
      grow: 1.2,
      rank: 1,
      card: 'detail',
      sortValue: (item) => parts.names.rank(item),
      cell: (item) => <span className={classes.quiet}>{parts.names.process(item)}</span>,
    },
    whyColumn(parts),
    dueColumn(i18n),
  ]
}

function stateColumn({ i18n, open }: ColumnParts): WorkColumn {
  const order = Object.keys(taskStateNames)
  return {
    id: 'state',
    name: i18n._(msg`State`),
    width: 24,
    card: 'lead',
    isHeadHidden: true,
    sortValue: ({ state }) => order.indexOf(state),
    cell: (item, { tabIndex }) => (
      <StateCell
        state={item.state}
        tabIndex={tabIndex}
        onOpen={({ currentTarget }) => open({ kind: 'state', items: [item], anchor: currentTarget })}
      />
    ),
  }
}

function whyColumn({ i18n, names, people, isMine, open }: ColumnParts): WorkColumn {
  const wordsFor = (item: WorkItemView) => whyMine({ i18n, names, isMine }, item)
  return {
    id: 'why',
    name: throughName(i18n, isMine),
    width: 148,
    grow: 0.9,
    rank: 2,
    card: 'none',
    sortValue: wordsFor,
    cell: (item, { tabIndex }) => (
      <WhyCell
        item={item}
        words={wordsFor(item)}
        people={people}
        tabIndex={tabIndex}
        onOpen={({ currentTarget }) => open({ kind: 'assign', items: [item], anchor: currentTarget })}
      />
    ),
  }
}

function dueColumn(i18n: I18n): WorkColumn {
  return {
    id: 'due',
    name: i18n._(msg`Due`),
    width: 104,
    card: 'trail',
    sortValue: ({ due }) => due,
    cell: (item, { tabIndex }) =>
      item.due === null ? null : (
        <DateWithWhy
          date={item.due}
          today={item.today}
          tone={item.due < item.today ? 'overdue' : 'on-track'}
          why={<DueWhy item={item} />}
          tabIndex={tabIndex}
        />
      ),
  }
}
