import type { FindingKind, FindingView } from '@fairlead/contract'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { FieldChoice, FilterField } from '../components/list-view/filter-field.ts'
import { findingNames } from './finding-words.ts'
import type { HygieneNames } from './hygiene-names.ts'
import type { rowFields } from './hygiene-view.ts'

const kindNames: Readonly<Record<FindingKind, MessageDescriptor>> = {
  missing: msg`Missing`,
  stale: msg`Left too long`,
  contradictory: msg`Contradictory`,
}

interface FieldWords {
  readonly i18n: I18n
  readonly names: HygieneNames
}

type HygieneField = FilterField<FindingView> & { readonly id: (typeof rowFields)[number] }

/** The words that a search looks at: what it is about, for whom, up to whom, and what is found. */
export function hygieneText({ i18n, names }: FieldWords): (row: FindingView) => string {
  return (row) => [names.subject(row), row.customer, names.whose(row), i18n._(findingNames[row.code])].join(' ')
}

/** What findings can be filtered by; choices are those that come up in them. */
export function hygieneFields({ i18n, names }: FieldWords, rows: readonly FindingView[]): readonly HygieneField[] {
  const collator = new Intl.Collator(i18n.locale, { numeric: true })
  const among = (choiceOf: (row: FindingView) => FieldChoice) =>
    [...new Map(rows.map(choiceOf).map((choice) => [choice.value, choice])).values()].sort((one, other) =>
      collator.compare(one.name, other.name),
    )
  const customer = (row: FindingView) => ({ value: row.engagement, name: row.customer })
  const person = (row: FindingView) => ({ value: row.person ?? row.right ?? '-', name: names.whose(row) })
  return [
    {
      id: 'customer',
      name: i18n._(msg`Customer`),
      kind: 'choice',
      choices: among(customer),
      valuesOf: (row) => [customer(row).value],
    },
    {
      id: 'person',
      name: i18n._(msg`Up to`),
      kind: 'choice',
      choices: among(person),
      valuesOf: (row) => [person(row).value],
    },
    {
      id: 'kind',
      name: i18n._(msg`What is wrong`),
      kind: 'choice',
      choices: (Object.keys(kindNames) as FindingKind[]).map((kind) => ({
        value: kind,
        name: i18n._(kindNames[kind]),
      })),
      valuesOf: ({ kind }) => [kind],
    },
  ]
}
