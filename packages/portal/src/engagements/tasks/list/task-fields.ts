import { type Fault, stateSet, taskStates } from '@fairlead/contract'
import type { TaskKind } from '@fairlead/playbook'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { FieldChoice, FilterField } from '../../../components/list-view/filter-field.ts'
import type { ListAddress } from '../../../components/list-view/list-search.ts'
import { taskStateNames, taskStateSetNames } from '../../../components/task-state/task-state-words.ts'
import { nobody, theCustomer, whoseTask } from '../../../owners/whose-task.ts'
import type { ListedTask } from './listed-task.ts'
import { marksOf, taskMarkNames } from './task-marks.ts'
import type { TaskNames } from './task-names.ts'
import { allServices, servicesOf } from './task-services.ts'

const fieldIds = [
  'set',
  'state',
  'is',
  'due',
  'responsible',
  'role',
  'phase',
  'process',
  'step',
  'service',
  'mandatory',
  'gate',
  'kind',
  'fault',
  'verdict',
] as const

type FieldId = (typeof fieldIds)[number]

/**
 * What the address of the table and of the board can say of the tasks that are shown:
 * `?set=blocked&fault=customer&responsible=nobody&is=overdue`.
 */
export const taskAddress: ListAddress = { fields: fieldIds, sort: null, group: 'process' }

export const verdictNames: Readonly<Record<ListedTask['view']['verdict'], MessageDescriptor>> = {
  applies: msg`Applies`,
  unknown: msg`May apply`,
  'does-not': msg`Does not apply`,
}

export const gateNames: Readonly<Record<'shut' | 'ready' | 'open', MessageDescriptor>> = {
  shut: msg`Gate shut`,
  ready: msg`Gate ready`,
  open: msg`Gate open`,
}

export const kindNames: Readonly<Record<TaskKind, MessageDescriptor>> = {
  plain: msg`Plain work`,
  workshop: msg`Workshop`,
  questionnaire: msg`Questionnaire`,
  request: msg`Request`,
  document: msg`Document`,
  site: msg`Customer site`,
}

const faultNames: Readonly<Record<Fault, MessageDescriptor>> = {
  customer: msg`The customer`,
  vendor: msg`The vendor`,
  business: msg`Business reasons`,
  other: msg`Other reasons`,
}

const needNames: Readonly<Record<'yes' | 'no', MessageDescriptor>> = { yes: msg`Mandatory`, no: msg`Optional` }

const fieldNames: Readonly<Record<FieldId, MessageDescriptor>> = {
  set: msg`State set`,
  state: msg`State`,
  is: msg`Marked`,
  due: msg`Due`,
  responsible: msg`Responsible`,
  role: msg`Role`,
  phase: msg`Phase`,
  process: msg`Process`,
  step: msg`Step`,
  service: msg`Service`,
  mandatory: msg`Mandatory or optional`,
  gate: msg`Gate`,
  kind: msg`Kind`,
  fault: msg`Held up by`,
  verdict: msg`Applies or not`,
}

/** What the tasks of an engagement can be filtered by, in the order in which it is offered. */
export function taskFields(names: TaskNames): readonly FilterField<ListedTask>[] {
  const { i18n } = names.words
  const texts = textChoices(i18n, names)
  return fieldIds.map((id): FilterField<ListedTask> => {
    const field = { id, name: i18n._(fieldNames[id]) }
    if (id === 'due') return { ...field, kind: 'day', dayOf: ({ view }) => view.dates.due }
    return { ...field, kind: 'choice', choices: texts[id], valuesOf: valuesOf[id] }
  })
}

const valuesOf: Readonly<Record<Exclude<FieldId, 'due'>, (task: ListedTask) => readonly string[]>> = {
  set: ({ view }) => [stateSet(view.state)],
  state: ({ view }) => [view.state],
  is: ({ view }) => marksOf(view),
  responsible: ({ view }) => [whoseTask(view)],
  role: ({ task }) => task.roles,
  phase: ({ phase }) => [phase],
  process: ({ view }) => [view.process],
  step: ({ view }) => [view.step],
  service: servicesOf,
  mandatory: ({ view }) => [view.mandatory ? 'yes' : 'no'],
  gate: ({ view }) => (view.gate === null ? [] : [view.gate.state]),
  kind: ({ task }) => [task.kind],
  fault: ({ view }) => {
    const { fault } = taskStates[view.state]
    return fault === null ? [] : [fault]
  },
  verdict: ({ view }) => [view.verdict],
}

function textChoices(i18n: I18n, names: TaskNames): Readonly<Record<Exclude<FieldId, 'due'>, readonly FieldChoice[]>> {
  const { order } = names
  const said = (words: Readonly<Record<string, MessageDescriptor>>) =>
    Object.entries(words).map(([value, name]) => ({ value, name: i18n._(name) }))
  const named = (ids: readonly string[], nameOf: (id: string) => string) =>
    ids.map((value) => ({ value, name: nameOf(value) }))
  return {
    set: said(taskStateSetNames),
    state: said(taskStateNames),
    is: said(taskMarkNames),
    responsible: [
      { value: nobody, name: i18n._(msg`Nobody`) },
      { value: theCustomer, name: i18n._(msg`The customer`) },
      ...named(order.people, names.person),
    ],
    role: named(order.roles, names.role),
    phase: named(order.phases, names.phase),
    process: named(order.processes, names.process),
    step: named(order.steps, names.step),
    service: [{ value: allServices, name: i18n._(msg`All services`) }, ...named(order.services, names.service)],
    mandatory: said(needNames),
    gate: said(gateNames),
    kind: said(kindNames),
    fault: said(faultNames),
    verdict: said(verdictNames),
  }
}
