import { engineer, manager, usualRoles } from '../cast.ts'
import type { DemoMove } from '../demo-move.ts'

/** Has just started: everything of the first process is still to do. */
export const nordwindLogistik: readonly DemoMove[] = [
  {
    hoursAgo: 26,
    actor: manager,
    does: {
      kind: 'start',
      customer: 'Nordwind Logistik',
      scope: ['exchange'],
      facts: { seats: 12_000, region: 'emea', exceptions: [] },
      sources: { seats: 'Order form of the customer, page 2' },
      goLiveInDays: 110,
    },
  },
  { hoursAgo: 25, actor: manager, does: { kind: 'calendar', party: 'team', timeZone: 'Europe/Berlin' } },
  { hoursAgo: 25, actor: manager, does: { kind: 'staff', roles: usualRoles } },
  { hoursAgo: 25, actor: manager, does: { kind: 'assign', task: '5203', to: engineer } },
]
