import type { PersonView } from '@fairlead/contract'
import { type ContactDetails, type ContactId, customerView, type Instant, isTimeZone } from '@fairlead/engagement'
import type { Outlook } from '../../engagements/outlook.ts'
import type { EngagementStore } from '../../engagements/store.ts'
import type { Stream } from '../../engagements/stream.ts'
import { type SiteLanguage, siteText } from '../word/site-words.ts'
import type { SitePage } from './site-page.ts'

/** Whose page it is, in which language, and where its links lead. */
export interface PageOf extends Pick<SitePage, 'mode' | 'proof' | 'href' | 'file'> {
  readonly stream: Stream
  readonly outlook: Outlook
  readonly contact: { readonly id: ContactId; readonly details: ContactDetails }
  readonly language: SiteLanguage
  readonly now: Instant
}

interface Known {
  readonly store: EngagementStore
  readonly people: readonly PersonView[]
}

/** What pages are made of, of an engagement as it stands. */
export async function sitePageOf({ store, people }: Known, of: PageOf): Promise<SitePage> {
  const { stream, outlook, contact, language, ...page } = of
  const { standing, dates } = outlook
  const view = customerView(standing, { dates, contact: contact.id, language })
  if (view === null) throw new Error(`Unexpected page for ${contact.id}, expected a contact of the customer`)
  const said = await store.event(stream.engagement.id, view.revision)
  return {
    ...page,
    view,
    language,
    words: siteText(language),
    name: contact.details.name,
    timeZone: zoneOf(of),
    updatedAt: said?.at ?? stream.createdAt,
    person(id) {
      const found = people.find((person) => person.id === id)
      return { name: found?.name ?? id, email: found?.email ?? null }
    },
  }
}

/** The zone of who looks, else that of the customer's calendar. */
function zoneOf({ contact, outlook }: PageOf): string {
  const own = contact.details.timeZone
  if (own !== null && isTimeZone(own)) return own
  return outlook.standing.engagement.calendars.get('customer')?.calendar?.timeZone ?? 'UTC'
}
