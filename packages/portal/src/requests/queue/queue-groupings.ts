import type { QueuedRequestView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { Grouping } from '../../components/data-table/arrange-rows.ts'
import { type RequestStage, stageNames } from '../names/stage-names.ts'
import { type QueueGroup, queueGroup, queueGroupNames, queueGroups } from './queue-group.ts'
import type { QueueNames } from './queue-names.ts'

/** The grouping of the queue by itself. */
export const usualGrouping = 'turn'

interface GroupWords {
  readonly i18n: I18n
  readonly names: QueueNames
}

/** What requests can be put under: whose turn it is, the stage, the team, the customer. */
export function queueGroupings(
  { i18n, names }: GroupWords,
  rows: readonly QueuedRequestView[],
): readonly Grouping<QueuedRequestView>[] {
  const none = i18n._(msg`No team in particular`)
  const teams = new Map(rows.map((row) => [row.request.route.team ?? '', names.team(row) ?? none]))
  return [
    {
      id: usualGrouping,
      name: i18n._(msg`Turn`),
      groupOf: queueGroup,
      nameOf: (group) => i18n._(queueGroupNames[group as QueueGroup]),
      order: queueGroups,
    },
    {
      id: 'stage',
      name: i18n._(msg`Stage`),
      groupOf: ({ request }) => request.stage,
      nameOf: (stage) => i18n._(stageNames[stage as RequestStage]),
      order: Object.keys(stageNames),
    },
    {
      id: 'team',
      name: i18n._(msg`Team`),
      groupOf: ({ request }) => request.route.team ?? '',
      nameOf: (team) => teams.get(team) ?? team,
    },
    {
      id: 'customer',
      name: i18n._(msg`Customer`),
      groupOf: ({ customer }) => customer,
      nameOf: (customer) => customer,
    },
  ]
}
