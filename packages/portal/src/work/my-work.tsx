import { useSession } from '../session/session-context.tsx'
import { WorkOfCustomer } from './states/work-of-customer.tsx'
import { WorkList } from './work-list.tsx'

/** What is still to do for the person who acts, over all engagements; customers are shown where to look on. */
export function MyWork() {
  const { person } = useSession()
  return person.kind === 'customer' ? <WorkOfCustomer /> : <WorkList me={person} />
}
