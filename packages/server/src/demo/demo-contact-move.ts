import { type Command, type ContactDetails, unsaidDetails } from '@fairlead/engagement'

/** Somebody enters a contact, of whom is said what differs from nothing. */
export interface DemoContactAction {
  readonly kind: 'contact'
  readonly of: Pick<ContactDetails, 'party' | 'name'> & Partial<ContactDetails>
}

/** The command with which somebody enters a contact. */
export function demoContactCommand({ of }: DemoContactAction): Command {
  return { type: 'AddContact', details: { ...unsaidDetails, ...of } }
}
