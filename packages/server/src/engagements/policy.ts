import type { EngagementView, PersonView } from '@fairlead/contract'

/** Whether a person may change engagements: the team works, the customer looks, and so does whoever is nobody. */
export function mayChange(person: PersonView | null): boolean {
  return person !== null && person.kind !== 'customer'
}

/** What a person may do with an engagement, as it is sent with it. */
export function abilities(person: PersonView | null): EngagementView['can'] {
  const change = mayChange(person)
  const has = (right: PersonView['rights'][number]) => change && person?.rights.includes(right) === true
  return {
    change,
    approveWaivers: has('approve-waivers'),
    overruleGates: has('overrule-gates'),
    decideRequests: has('decide-requests'),
  }
}
