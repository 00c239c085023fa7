import { type TaskState, taskStates } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import type { Grouping } from '../../../components/data-table/arrange-rows.ts'
import { taskStateNames } from '../../../components/task-state/task-state-words.ts'
import { nobody, theCustomer, whoseTask } from '../../../owners/whose-task.ts'
import { mondayOf } from '../../../time/days.ts'
import type { ListedTask } from './listed-task.ts'
import type { TaskNames } from './task-names.ts'
import { weekWords } from './week.ts'

/** Stands for nothing among the ids that tasks are grouped by. */
const none = ''

interface Grouped {
  readonly names: TaskNames
  /** The day that it is for the team: its week is named. */
  readonly today: string
  /** All tasks: the weeks in which they are due are what comes up. */
  readonly tasks: readonly ListedTask[]
}

/** What the tasks of an engagement can be put under. */
export function taskGroupings({ names, today, tasks }: Grouped): readonly Grouping<ListedTask>[] {
  const { i18n } = names.words
  const { order } = names
  return [
    {
      id: 'phase',
      name: i18n._(msg`Phase`),
      groupOf: ({ phase }) => phase,
      nameOf: names.phase,
      order: order.phases,
    },
    {
      id: 'process',
      name: i18n._(msg`Process`),
      groupOf: ({ view }) => view.process,
      nameOf: names.process,
      order: order.processes,
    },
    { id: 'step', name: i18n._(msg`Step`), groupOf: ({ view }) => view.step, nameOf: names.step, order: order.steps },
    {
      id: 'state',
      name: i18n._(msg`State`),
      groupOf: ({ view }) => view.state,
      // The groups are the states of tasks.
      nameOf: (state) => i18n._(taskStateNames[state as TaskState]),
      order: Object.keys(taskStates),
    },
    {
      id: 'responsible',
      name: i18n._(msg`Responsible`),
      groupOf: ({ view }) => whoseTask(view),
      nameOf: (person) =>
        person === nobody
          ? i18n._(msg`Nobody`)
          : person === theCustomer
            ? i18n._(msg`The customer`)
            : names.person(person),
      order: [...order.people, theCustomer, nobody],
    },
    {
      id: 'role',
      name: i18n._(msg`Role`),
      // Whose it is first: a task stands in one group only.
      groupOf: ({ task }) => task.roles[0] ?? none,
      nameOf: (role) => (role === none ? i18n._(msg`No role`) : names.role(role)),
      order: [...order.roles, none],
    },
    weekGrouping({ names, today, tasks }),
  ]
}

function weekGrouping({ names, today, tasks }: Grouped): Grouping<ListedTask> {
  const { i18n } = names.words
  const say = weekWords(i18n.locale)
  const thisWeek = mondayOf(today)
  const weekOf = ({ view }: ListedTask) => (view.dates.due === null ? none : mondayOf(view.dates.due))
  const weeks = new Set(tasks.map(weekOf))
  weeks.delete(none)
  return {
    id: 'week',
    name: i18n._(msg`Week in which it is due`),
    groupOf: weekOf,
    nameOf: (week) => {
      if (week === none) return i18n._(msg`Without a date`)
      return week === thisWeek ? i18n._(msg`This week: ${{ week: say(week) }}`) : say(week)
    },
    order: [...[...weeks].sort(), none],
  }
}
