import type { Session } from '@fairlead/engagement'
import { sessionTime } from '../../mail/moment-words.ts'
import type { SitePage } from './site-page.ts'

/** When a session is, by the clocks of who reads it, with the zone that they follow. */
export function sessionText({ words, timeZone }: Pick<SitePage, 'words' | 'timeZone'>, session: Session): string {
  return sessionTime({ ...session, timeZone }, words.locale)
}
