import type { QueuedRequestView } from '@fairlead/contract'
import type { OpenRequest } from '../drawer/request-drawer-search.ts'

/** The name of a request in a list of several engagements. */
export function requestKey({ engagement, request }: OpenRequest): string {
  return `${engagement} ${request}`
}

/** The name of a row of the queue. */
export function rowKey({ engagement, request }: QueuedRequestView): string {
  return requestKey({ engagement, request: request.id })
}
