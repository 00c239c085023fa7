import type { PersonView } from '@fairlead/contract'

/** Who can act until there is sign-in: one person of each kind. */
export const demoPeople: readonly PersonView[] = [
  { id: 'astrid-lindqvist', name: 'Astrid Lindqvist', title: 'Delivery manager', kind: 'manager' },
  { id: 'tomas-okafor', name: 'Tomás Okafor', title: 'Deployment engineer', kind: 'engineer' },
  { id: 'chen-yuhan', name: '陈雨涵', title: 'Migration manager', kind: 'migration-manager' },
  { id: 'priya-raman', name: 'Priya Raman', title: 'Identity and security specialist', kind: 'specialist' },
  { id: 'marek-dvorak', name: 'Marek Dvořák', title: 'IT lead of the customer', kind: 'customer' },
]
