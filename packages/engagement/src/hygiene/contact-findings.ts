import { type Finding, finding } from './finding.ts'
import { beginning, type Looking } from './looking.ts'

/** That of the contacts of the customer nobody has agreed to be asked how it went [E254]; nothing where there are none. */
export function contactFindings(looking: Looking): readonly Finding[] {
  const known = [...looking.standing.engagement.contacts.values()].flatMap(({ details }) => details ?? [])
  const customers = known.filter(({ party }) => party === 'customer')
  if (looking.left.length === 0 || customers.length === 0 || customers.some(({ survey }) => survey !== null)) return []
  return [finding('survey-contact-missing', null, { count: customers.length, since: beginning(looking) })]
}
