import type { SiteLinkView, SiteView } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** How a link stands. */
export const linkStateNames: Readonly<Record<SiteLinkView['state'], MessageDescriptor>> = {
  unused: msg`Not opened yet`,
  used: msg`In use`,
  expired: msg`Expired`,
  ended: msg`Ended`,
  'no-contact': msg`Contact is gone`,
}

/** Why a task is shared with the customer, or not. */
export const sharingNames: Readonly<Record<SiteView['sharing'][number]['because'], MessageDescriptor>> = {
  'given-to-contact': msg`given to one of their people`,
  'said-of-task': msg`the playbook says so of this task`,
  'said-of-step': msg`the playbook says so of its step`,
  workshop: msg`it is a workshop`,
  questionnaire: msg`it is a questionnaire`,
  'customer-role': msg`a role of the customer does it`,
  internal: msg`internal work of the team`,
}
