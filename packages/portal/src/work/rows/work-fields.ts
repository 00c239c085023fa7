import { type TaskState, type WorkItemView, workGroups } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import type { FieldChoice, FilterField } from '../../components/list-view/filter-field.ts'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { ownFields } from '../view/work-view.ts'
import { throughName, throughOf, type WhyWords } from './why-mine.ts'
import { workGroupNames } from './work-group-words.ts'
import { usualGrouping } from './work-groupings.ts'
import type { WorkNames } from './work-names.ts'

const rowFields = ['customer', 'when', 'phase', 'process', 'service', 'state', 'through', 'mark', 'due'] as const

/** What the address of the list can say. */
export const workAddress = { fields: [...ownFields, ...rowFields], sort: null, group: usualGrouping }

/** The words that a search looks at: number, name in every language, customer and process. */
export function workText(names: WorkNames): (item: WorkItemView) => string {
  return (item) => [item.key, ...Object.values(item.name), item.customer, names.process(item)].join(' ')
}

/** What a person's work can be filtered by; choices are those that come up in it. */
export function workFields({ i18n, names, isMine }: WhyWords, items: readonly WorkItemView[]) {
  const choices = choicesAmong(items, i18n.locale)
  const fields: readonly (FilterField<WorkItemView> & { readonly id: (typeof rowFields)[number] })[] = [
    {
      id: 'customer',
      name: i18n._(msg`Customer`),
      kind: 'choice',
      choices: choices(({ customer }) => ({ value: customer, name: customer })),
      valuesOf: ({ customer }) => [customer],
    },
    {
      id: 'when',
      name: i18n._(msg`Urgency`),
      kind: 'choice',
      choices: workGroups.map((group) => ({ value: group, name: i18n._(workGroupNames[group]) })),
      valuesOf: ({ group }) => [group],
    },
    {
      id: 'phase',
      name: i18n._(msg`Phase`),
      kind: 'choice',
      choices: choices((item) => {
        const phase = names.phase(item)
        return phase === null ? null : { value: phase.id, name: phase.name, rank: names.rank(item) }
      }),
      valuesOf: (item) => [names.phase(item)?.id ?? ''],
    },
    {
      id: 'process',
      name: i18n._(msg`Process`),
      kind: 'choice',
      choices: choices((item) => ({ value: item.process, name: names.process(item), rank: names.rank(item) })),
      valuesOf: ({ process }) => [process],
    },
    {
      id: 'service',
      name: i18n._(msg`Service`),
      kind: 'choice',
      choices: choices((item) =>
        item.service === null ? null : { value: item.service, name: names.service(item, item.service) },
      ),
      valuesOf: ({ service }) => (service === null ? [] : [service]),
    },
    {
      id: 'state',
      name: i18n._(msg`State`),
      kind: 'choice',
      choices: choices(({ state }) => ({ value: state, name: i18n._(taskStateNames[state]), rank: rankOf(state) })),
      valuesOf: ({ state }) => [state],
    },
    {
      id: 'through',
      name: throughName(i18n, isMine),
      kind: 'choice',
      choices: [
        { value: 'given', name: i18n._(msg`Given by name`) },
        ...choices((item) =>
          item.responsible?.through === 'role'
            ? { value: item.responsible.role, name: names.role(item, item.responsible.role) }
            : null,
        ),
        { value: 'nobody', name: i18n._(msg`Nobody’s yet`) },
        { value: 'approval', name: i18n._(msg`Waiver to approve`) },
      ],
      valuesOf: (item) => {
        const through = throughOf(item)
        return [through === 'role' && item.responsible?.through === 'role' ? item.responsible.role : through]
      },
    },
    {
      id: 'mark',
      name: i18n._(msg`Mandatory or gate`),
      kind: 'choice',
      choices: [
        { value: 'mandatory', name: i18n._(msg`Mandatory`) },
        { value: 'optional', name: i18n._(msg`Optional`) },
        { value: 'gate', name: i18n._(msg`Gate`) },
      ],
      valuesOf: ({ mandatory, gate }) => [
        mandatory ? 'mandatory' : 'optional',
        ...(gate === null ? [] : (['gate'] as const)),
      ],
    },
    { id: 'due', name: i18n._(msg`Due`), kind: 'day', dayOf: ({ due }) => due },
  ]
  return fields
}

type RankedChoice = FieldChoice & { readonly rank?: number }

/** The choices that come up among items, each once: by rank, then by name. */
function choicesAmong(items: readonly WorkItemView[], language: string) {
  const collator = new Intl.Collator(language, { numeric: true })
  return (choiceOf: (item: WorkItemView) => RankedChoice | null): readonly FieldChoice[] => {
    const found = new Map<string, RankedChoice>()
    for (const item of items) {
      const choice = choiceOf(item)
      if (choice !== null && !found.has(choice.value)) found.set(choice.value, choice)
    }
    return [...found.values()].sort(
      (one, other) => (one.rank ?? 0) - (other.rank ?? 0) || collator.compare(one.name, other.name),
    )
  }
}

const stateOrder = Object.keys(taskStateNames)

function rankOf(state: TaskState): number {
  return stateOrder.indexOf(state)
}
