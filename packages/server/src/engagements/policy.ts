import type { EngagementView, PersonView } from '@fairlead/contract'
import { type Command, ownWork, type Standing } from '@fairlead/engagement'

/** Whether a person may change engagements: the team works, the customer looks, and so does whoever is nobody. */
export function mayChange(person: PersonView | null): boolean {
  return person !== null && person.kind !== 'customer'
}

/** Whether a person sees the notes of the team; the customer, and whoever is nobody, see what is shared [E206]. */
export function seesInternal(person: PersonView | null): boolean {
  return mayChange(person)
}

/** What customers ask for themselves: they fill in what is sent to them, hand it in, and write what is shared. */
const customerCommands: ReadonlySet<Command['type']> = new Set([
  'SaveAnswers',
  'ReturnQuestionnaire',
  'WriteNote',
  'AmendNote',
])

/** Whether a person may ask this of an engagement. */
export function mayAsk(person: PersonView, { type }: Pick<Command, 'type'>): boolean {
  return mayChange(person) || customerCommands.has(type)
}

/** What a person may do with an engagement, as it is sent with it. */
export function abilities(person: PersonView | null, standing: Standing | null): EngagementView['can'] {
  const change = mayChange(person) && person?.access === 'all'
  const has = (right: PersonView['rights'][number]) => mayChange(person) && person?.rights.includes(right) === true
  return {
    change,
    approveWaivers: has('approve-waivers'),
    overruleGates: has('overrule-gates'),
    decideRequests: change && has('decide-requests'),
    redactNotes: has('redact-notes'),
    answer: person !== null,
    only: person?.access === 'granted' && standing !== null ? [...ownWork(standing, person.id)] : null,
  }
}
