import { type WorkGroup, type WorkItemView, workGroups } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { Grouping } from '../../components/data-table/arrange-rows.ts'
import { workGroupNames } from './work-group-words.ts'
import type { WorkNames } from './work-names.ts'

/** The grouping of the list by itself. */
export const usualGrouping = 'urgency'

/** What a person's work can be put under: how pressing it is, as the server says it; the customer; the process. */
export function workGroupings(i18n: I18n, names: WorkNames, items: readonly WorkItemView[]) {
  const processes = new Map(items.map((item) => [item.process, item]))
  const inOrder = [...processes].sort(([, one], [, other]) => names.rank(one) - names.rank(other)).map(([id]) => id)
  const groupings: readonly Grouping<WorkItemView>[] = [
    {
      id: usualGrouping,
      name: i18n._(msg`Urgency`),
      groupOf: ({ group }) => group,
      // The server's groups are all that there are.
      nameOf: (group) => i18n._(workGroupNames[group as WorkGroup]),
      order: workGroups,
    },
    {
      id: 'customer',
      name: i18n._(msg`Customer`),
      groupOf: ({ customer }) => customer,
      nameOf: (customer) => customer,
    },
    {
      id: 'process',
      name: i18n._(msg`Process`),
      groupOf: ({ process }) => process,
      nameOf: (process) => {
        const item = processes.get(process)
        return item === undefined ? process : names.process(item)
      },
      order: inOrder,
    },
  ]
  return groupings
}
