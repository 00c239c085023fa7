import { type TaskState, taskStates } from '@fairlead/contract'
import type { Grouping } from '../components/data-table/arrange-rows.ts'
import type { Column } from '../components/data-table/column.ts'
import { DateWithWhy } from '../components/date-with-why/date-with-why.tsx'
import type { FilterField } from '../components/list-view/filter-field.ts'
import { PersonName } from '../components/person-avatar/person-name.tsx'
import { StateBadge } from '../components/task-state/state-badge.tsx'
import classes from './gallery.module.css'
import { people, phases, roles, type SampleTask, services, today } from './sample-tasks.ts'

export const columns: readonly Column<SampleTask>[] = [
  {
    id: 'state',
    name: 'State',
    width: 24,
    card: 'lead',
    isHeadHidden: true,
    sortValue: ({ state }) => state,
    cell: ({ state }) => <StateBadge state={state} look="icon" />,
  },
  {
    id: 'id',
    name: 'ID',
    width: 48,
    rank: 3,
    card: 'detail',
    sortValue: ({ id }) => id,
    cell: ({ id }) => <span className={classes.id}>{id}</span>,
  },
  {
    id: 'name',
    name: 'Task',
    width: 220,
    grow: 3,
    card: 'title',
    sortValue: ({ name }) => name,
    cell: ({ key, name }, { tabIndex }) => (
      <a className={classes.link} href={`?part=table#${key}`} tabIndex={tabIndex} title={name}>
        {name}
      </a>
    ),
  },
  {
    id: 'role',
    name: 'Role',
    width: 112,
    grow: 0.6,
    rank: 2,
    card: 'detail',
    sortValue: ({ role }) => role,
    cell: ({ role }) => role,
  },
  {
    id: 'service',
    name: 'Service',
    width: 88,
    rank: 1,
    card: 'none',
    sortValue: ({ service }) => service,
    cell: ({ service }) => service,
  },
  {
    id: 'person',
    name: 'Assigned to',
    width: 140,
    rank: 5,
    card: 'trail',
    sortValue: ({ person }) => person?.name ?? null,
    cell: ({ person }, { layout }) => <PersonName person={person} isCompact={layout === 'cards'} />,
  },
  {
    id: 'due',
    name: 'Due',
    width: 104,
    rank: 6,
    card: 'detail',
    sortValue: ({ due }) => due,
    cell: ({ due, tone }, { tabIndex }) =>
      due === null ? null : (
        <DateWithWhy
          date={due}
          today={today}
          tone={tone}
          why={<p>10 business days after the workshop, which ended on Nov 12.</p>}
          tabIndex={tabIndex}
        />
      ),
  },
]

export const groupings: readonly Grouping<SampleTask>[] = [
  { id: 'phase', name: 'Phase', groupOf: ({ phase }) => phase, nameOf: (phase) => phase, order: phases },
  { id: 'role', name: 'Role', groupOf: ({ role }) => role, nameOf: (role) => role },
  {
    id: 'person',
    name: 'Assigned to',
    groupOf: ({ person }) => person?.id ?? '',
    nameOf: (id) => people.find((one) => one.id === id)?.name ?? 'Unassigned',
  },
]

const states = Object.keys(taskStates) as readonly TaskState[]

export const fields: readonly FilterField<SampleTask>[] = [
  { id: 'state', name: 'State', kind: 'choice', choices: choices(states), valuesOf: ({ state }) => [state] },
  { id: 'phase', name: 'Phase', kind: 'choice', choices: choices(phases), valuesOf: ({ phase }) => [phase] },
  { id: 'role', name: 'Role', kind: 'choice', choices: choices(roles), valuesOf: ({ role }) => [role] },
  { id: 'service', name: 'Service', kind: 'choice', choices: choices(services), valuesOf: ({ service }) => [service] },
  {
    id: 'person',
    name: 'Assigned to',
    kind: 'choice',
    choices: [{ value: 'nobody', name: 'Nobody' }, ...people.map(({ id, name }) => ({ value: id, name }))],
    valuesOf: ({ person }) => [person?.id ?? 'nobody'],
  },
  { id: 'due', name: 'Due', kind: 'day', dayOf: ({ due }) => due },
]

function choices(values: readonly string[]) {
  return values.map((value) => ({ value, name: value }))
}
