import type { QueuedRequestView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { FieldChoice, FilterField } from '../../components/list-view/filter-field.ts'
import type { ListAddress } from '../../components/list-view/list-search.ts'
import { type RequestStage, stageNames } from '../names/stage-names.ts'
import { usualGrouping } from './queue-groupings.ts'
import type { QueueNames } from './queue-names.ts'
import { ownFields } from './queue-view.ts'

const rowFields = ['customer', 'stage', 'team', 'role', 'service', 'person', 'asker', 'assigned', 'clock'] as const

/** What the address of the queue can say. */
export const queueAddress: ListAddress = {
  fields: [...ownFields, ...rowFields],
  sort: { column: 'due', direction: 'ascending' },
  group: usualGrouping,
}

/** The words that a search looks at: who is asked for, for what, for whom and by whom, and what is stuck. */
export function queueText(names: QueueNames): (row: QueuedRequestView) => string {
  return (row) => {
    const { by, wish } = row.request
    const said = [names.title(row), names.task(row), row.customer, names.person(by), names.team(row), wish.why]
    return said.filter((part) => part !== null).join(' ')
  }
}

interface FieldWords {
  readonly i18n: I18n
  readonly names: QueueNames
}

type QueueField = FilterField<QueuedRequestView> & { readonly id: (typeof rowFields)[number] }

/** What requests can be filtered by; choices are those that come up in them. */
export function queueFields({ i18n, names }: FieldWords, rows: readonly QueuedRequestView[]): readonly QueueField[] {
  const choicesOf = choicesAmong(rows, i18n.locale)
  const choice = (id: QueueField['id'], name: string, of: (row: QueuedRequestView) => readonly FieldChoice[]) => ({
    id,
    name,
    kind: 'choice' as const,
    choices: choicesOf(of),
    valuesOf: (row: QueuedRequestView) => of(row).map(({ value }) => value),
  })
  const named = (value: string | null, name: string | null) => (value === null ? [] : [{ value, name: name ?? value }])
  const person = (id: string) => ({ value: id, name: names.person(id) })
  const stages = Object.keys(stageNames) as RequestStage[]
  return [
    choice('customer', i18n._(msg`Customer`), ({ customer }) => [{ value: customer, name: customer }]),
    {
      id: 'stage',
      name: i18n._(msg`Stage`),
      kind: 'choice',
      choices: stages.map((stage) => ({ value: stage, name: i18n._(stageNames[stage]) })),
      valuesOf: ({ request }) => [request.stage],
    },
    choice('team', i18n._(msg`Team`), (row) => named(row.request.route.team, names.team(row))),
    choice('role', i18n._(msg`Role`), (row) => named(row.request.wish.role, names.role(row))),
    choice('service', i18n._(msg`Service`), (row) => named(row.request.wish.service, names.service(row))),
    choice('person', i18n._(msg`Whose turn`), (row) => names.turn(row).map(person)),
    choice('asker', i18n._(msg`Asked by`), ({ request }) => [person(request.by)]),
    choice('assigned', i18n._(msg`Assigned`), ({ request }) =>
      request.person === null ? [] : [person(request.person)],
    ),
    {
      id: 'clock',
      name: i18n._(msg`Clock`),
      kind: 'choice',
      choices: [
        { value: 'over', name: i18n._(msg`Late`) },
        { value: 'half', name: i18n._(msg`Half of the time is over`) },
        { value: 'running', name: i18n._(msg`In time`) },
      ],
      valuesOf: ({ clock }) => (clock === null ? [] : [clock]),
    },
  ]
}

/** The choices that come up among rows, each once, by name. */
function choicesAmong(rows: readonly QueuedRequestView[], language: string) {
  const collator = new Intl.Collator(language, { numeric: true })
  return (choiceOf: (row: QueuedRequestView) => readonly FieldChoice[]): readonly FieldChoice[] => {
    const found = new Map(rows.flatMap(choiceOf).map((choice) => [choice.value, choice]))
    return [...found.values()].sort((one, other) => collator.compare(one.name, other.name))
  }
}
