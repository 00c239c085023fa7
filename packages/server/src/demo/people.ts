import type { PersonView } from '@fairlead/contract'

/** Who can act until there is sign-in: one person of each kind. Nobody of them is an architect. */
export const demoPeople: readonly PersonView[] = [
  {
    id: 'astrid-lindqvist',
    name: 'Astrid Lindqvist',
    title: 'Delivery manager',
    kind: 'manager',
    roles: ['fasttrack-manager'],
    rights: ['approve-waivers', 'overrule-gates'],
  },
  {
    id: 'tomas-okafor',
    name: 'Tomás Okafor',
    title: 'Deployment engineer',
    kind: 'engineer',
    roles: ['fasttrack-engineer', 'get-modern-fta'],
    rights: [],
  },
  {
    id: 'chen-yuhan',
    name: '陈雨涵',
    title: 'Migration manager',
    kind: 'migration-manager',
    roles: ['migration-velocity-manager', 'fasttrack-engineer'],
    rights: [],
  },
  {
    id: 'priya-raman',
    name: 'Priya Raman',
    title: 'Identity and security specialist',
    kind: 'specialist',
    roles: ['sme'],
    rights: [],
  },
  {
    id: 'marek-dvorak',
    name: 'Marek Dvořák',
    title: 'IT lead of the customer',
    kind: 'customer',
    roles: [],
    rights: [],
  },
]
