import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { Column } from '../../../components/data-table/column.ts'
import { taskStateNames } from '../../../components/task-state/task-state-words.ts'
import { KindMark } from '../../../process/task/kind-mark.tsx'
import { GateMark, MandatoryMark } from '../../../process/task/task-marks.tsx'
import type { ListedTask } from '../list/listed-task.ts'
import { kindNames, verdictNames } from '../list/task-fields.ts'
import type { TaskNames } from '../list/task-names.ts'
import { servicesOf } from '../list/task-services.ts'
import { DueDay } from './due-day.tsx'
import { EvidenceCount } from './evidence-count.tsx'
import { ExpectedDay } from './expected-day.tsx'
import { NameCell } from './name-cell.tsx'
import { ResponsibleControl } from './responsible-control.tsx'
import { ServiceNames } from './service-names.tsx'
import { StateCell } from './state-cell.tsx'
import classes from './task-cells.module.css'

type TaskColumn = Column<ListedTask>

/** The columns that are shown as long as the person has not chosen others. */
export const usualColumns: readonly string[] = ['id', 'mandatory', 'role', 'responsible', 'service', 'due']

/** The columns of the task table. Make them once for a language: every row is drawn again with new ones. */
export function taskColumns(names: TaskNames): readonly TaskColumn[] {
  const { i18n } = names.words
  return [
    ...whatColumns(i18n),
    ...whereColumns(names),
    ...whoColumns(names),
    ...whenColumns(i18n),
    ...restColumns(i18n),
  ]
}

function whatColumns(i18n: I18n): readonly TaskColumn[] {
  const states = Object.keys(taskStateNames)
  return [
    {
      id: 'state',
      name: i18n._(msg`State`),
      width: 120,
      card: 'lead',
      sortValue: ({ view }) => states.indexOf(view.state),
      cell: (task, place) => <StateCell listed={task} place={place} />,
    },
    {
      id: 'id',
      name: i18n._(msg`ID`),
      width: 52,
      rank: 9,
      card: 'detail',
      sortValue: ({ number }) => number,
      cell: ({ number }) => (number === null ? null : <span className={classes.number}>{number}</span>),
    },
    {
      id: 'mandatory',
      name: i18n._(msg`Mandatory`),
      width: 20,
      rank: 8,
      card: 'detail',
      isHeadHidden: true,
      sortValue: ({ view }) => Number(!view.mandatory),
      cell: ({ view }) => (view.mandatory ? <MandatoryMark task={view} /> : null),
    },
    {
      id: 'name',
      name: i18n._(msg`Task`),
      width: 184,
      grow: 4,
      card: 'title',
      sortValue: ({ name }) => name,
      cell: (task, { tabIndex }) => <NameCell listed={task} tabIndex={tabIndex} />,
    },
  ]
}

function whereColumns(names: TaskNames): readonly TaskColumn[] {
  const { i18n } = names.words
  const { phases, processes, steps } = ranks(names)
  const text = { width: 120, grow: 0.8, rank: 3, card: 'none' } as const
  const quiet = (words: string) => <span className={classes.quiet}>{words}</span>
  return [
    {
      ...text,
      id: 'phase',
      name: i18n._(msg`Phase`),
      sortValue: ({ phase }) => phases.get(phase) ?? null,
      cell: ({ phase }) => quiet(phase === '' ? '' : names.phase(phase)),
    },
    {
      ...text,
      id: 'process',
      name: i18n._(msg`Process`),
      sortValue: ({ view }) => processes.get(view.process) ?? null,
      cell: ({ view }) => quiet(names.process(view.process)),
    },
    {
      ...text,
      id: 'step',
      name: i18n._(msg`Step`),
      sortValue: ({ view }) => steps.get(view.step) ?? null,
      cell: ({ view }) => quiet(names.step(view.step)),
    },
  ]
}

/** The places of phases, processes and steps in the playbook: they are sorted by these, not by their names. */
function ranks({ order }: TaskNames) {
  const ranked = (ids: readonly string[]) => new Map(ids.map((id, rank) => [id, rank]))
  return { phases: ranked(order.phases), processes: ranked(order.processes), steps: ranked(order.steps) }
}

function whoColumns(names: TaskNames): readonly TaskColumn[] {
  const { i18n } = names.words
  return [
    {
      id: 'role',
      name: i18n._(msg`Role`),
      width: 116,
      grow: 0.7,
      rank: 5,
      card: 'none',
      sortValue: ({ task }) => (task.roles[0] === undefined ? null : names.role(task.roles[0])),
      cell: ({ task }) => <span className={classes.quiet}>{task.roles.map(names.role).join(', ')}</span>,
    },
    {
      id: 'responsible',
      name: i18n._(msg`Responsible`),
      width: 112,
      grow: 0.9,
      rank: 6,
      card: 'trail',
      sortValue: ({ view }) => (view.responsible === null ? null : names.person(view.responsible.person)),
      cell: (task, place) => <ResponsibleControl listed={task} place={place} />,
    },
    {
      id: 'service',
      name: i18n._(msg`Service`),
      width: 104,
      grow: 0.5,
      rank: 5,
      card: 'detail',
      sortValue: (task) => (task.task.services === 'all' && task.view.service === null ? null : named(names, task)),
      cell: (task) => <ServiceNames listed={task} names={names} />,
    },
  ]
}

function named(names: TaskNames, task: ListedTask): string {
  return servicesOf(task).map(names.service).join(', ')
}

function whenColumns(i18n: I18n): readonly TaskColumn[] {
  return [
    {
      id: 'due',
      name: i18n._(msg`Due`),
      width: 104,
      rank: 7,
      card: 'detail',
      sortValue: ({ view }) => dayValue(view.dates.due),
      cell: (task, { tabIndex }) => <DueDay view={task.view} tabIndex={tabIndex} />,
    },
    {
      id: 'expected',
      name: i18n._(msg`Expected or done`),
      width: 152,
      rank: 4,
      card: 'none',
      sortValue: ({ view }) => dayValue(view.dates.completedOn ?? view.dates.forecast),
      cell: ({ view }) => <ExpectedDay view={view} />,
    },
  ]
}

/** A day as a number that sorts like it: comparing texts costs more. */
function dayValue(day: string | null): number | null {
  return day === null ? null : Number(day.replaceAll('-', ''))
}

const gateOrder = { ready: 0, shut: 1, open: 2 } as const

function restColumns(i18n: I18n): readonly TaskColumn[] {
  const kinds = Object.keys(kindNames)
  return [
    {
      id: 'gate',
      name: i18n._(msg`Gate`),
      width: 104,
      rank: 4,
      card: 'none',
      sortValue: ({ view }) => (view.gate === null ? null : gateOrder[view.gate.state]),
      cell: ({ view }) =>
        view.gate === null ? null : (
          <span className={classes.what}>
            <GateMark gate={view.gate} />
          </span>
        ),
    },
    {
      id: 'kind',
      name: i18n._(msg`Kind`),
      width: 116,
      rank: 2,
      card: 'none',
      sortValue: ({ task }) => kinds.indexOf(task.kind),
      cell: ({ task }) => (
        <span className={classes.what}>
          <KindMark kind={task.kind} />
        </span>
      ),
    },
    {
      id: 'verdict',
      name: i18n._(msg`Applies or not`),
      width: 108,
      rank: 1,
      card: 'none',
      sortValue: ({ view }) => Object.keys(verdictNames).indexOf(view.verdict),
      cell: ({ view }) => <span className={classes.quiet}>{i18n._(verdictNames[view.verdict])}</span>,
    },
    {
      id: 'evidence',
      name: i18n._(msg`Evidence`),
      width: 84,
      rank: 2,
      card: 'none',
      align: 'end',
      sortValue: ({ view }) => (view.evidence.length === 0 ? null : view.evidence.length),
      cell: ({ view }, { tabIndex }) => <EvidenceCount view={view} tabIndex={tabIndex} />,
    },
    {
      id: 'revision',
      name: i18n._(msg`Last change`),
      width: 96,
      rank: 1,
      card: 'none',
      align: 'end',
      sortValue: ({ view }) => (view.revision === 0 ? null : view.revision),
      cell: ({ view }) =>
        view.revision === 0 ? null : <span className={classes.number}>{i18n.number(view.revision)}</span>,
    },
  ]
}
