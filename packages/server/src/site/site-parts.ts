import type { PersonView } from '@fairlead/contract'
import type { Instant } from '@fairlead/engagement'
import type { FileParts } from '../attachments/take-file.ts'
import type { Background } from '../background.ts'
import type { Engine } from '../engagements/engine.ts'
import type { FaultLog } from '../problems/problem.ts'
import type { Slots } from '../slots.ts'
import type { LinkStore } from './link/link-store.ts'
import type { SiteSecrets } from './secrets.ts'
import type { SessionStore } from './session/session-store.ts'

/** Everything that the customer's site stands on. */
export interface SiteParts
  extends Pick<Engine, 'database' | 'store' | 'releases' | 'outlooks' | 'commands' | 'changes' | 'ids'>,
    FileParts {
  readonly links: LinkStore
  readonly sessions: SessionStore
  /** Lets few workbooks be made or read at once. */
  readonly slots: Slots
  readonly secrets: SiteSecrets
  readonly people: readonly PersonView[]
  readonly clock: () => Instant
  readonly port: number
  /** Where customers reach the server, without a slash at its end; `null` where they do not. */
  readonly publicUrl: string | null
  /** Where work goes that no answer waits for. */
  readonly background: Background
  readonly logFault: FaultLog
}
