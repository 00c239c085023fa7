import type { PersonView } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What a kind of person does, in the portal's language; the server's own titles are in English only. */
export const personTitles: Readonly<Record<PersonView['kind'], MessageDescriptor>> = {
  manager: msg`Delivery manager`,
  engineer: msg`Delivery engineer`,
  'migration-manager': msg`Migration manager`,
  specialist: msg`Specialist`,
  customer: msg`Customer`,
}
