import { type FindingCode, type FindingView, findingCodes } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { Grouping } from '../components/data-table/arrange-rows.ts'
import { findingNames } from './finding-words.ts'
import type { HygieneNames } from './hygiene-names.ts'
import { usualGrouping } from './hygiene-view.ts'

/** What findings can be put under: what is found, the engagement, whom it is up to. */
export function hygieneGroupings(
  i18n: I18n,
  names: HygieneNames,
  rows: readonly FindingView[],
): readonly Grouping<FindingView>[] {
  const customers = new Map(rows.map(({ engagement, customer }) => [engagement, customer]))
  return [
    {
      id: usualGrouping,
      name: i18n._(msg`What is found`),
      groupOf: ({ code }) => code,
      nameOf: (code) => i18n._(findingNames[code as FindingCode]),
      order: Object.keys(findingCodes),
    },
    {
      id: 'customer',
      name: i18n._(msg`Engagement`),
      groupOf: ({ engagement }) => engagement,
      nameOf: (engagement) => customers.get(engagement) ?? engagement,
    },
    { id: 'person', name: i18n._(msg`Up to`), groupOf: names.whose, nameOf: (name) => name },
  ]
}
