import type { CustomerView, Instant } from '@fairlead/engagement'
import type { PageName, SiteLanguage, SiteText } from '../word/site-words.ts'

/**
 * What pages are made of: what a contact sees, in which words and where. `live` is the site itself, `preview` what the team
 * is shown of it, `bundle` a copy that opens from disk; only the live one has forms.
 */
export interface SitePage {
  readonly mode: 'live' | 'preview' | 'bundle'
  readonly view: CustomerView
  readonly words: SiteText
  readonly language: SiteLanguage
  /** Who looks. */
  readonly name: string
  /** In which zone times are said. */
  readonly timeZone: string
  readonly now: Instant
  /** When something that is shown changed last. */
  readonly updatedAt: Instant
  /** What people of the team are called and where they are reached. */
  readonly person: (id: string) => { readonly name: string; readonly email: string | null }
  /** What forms send to show that they are of this session. */
  readonly proof: string
  /** The address of a page, by its name and what it is about. */
  readonly href: (page: PageName, about?: string) => string
  /** The address of something that is downloaded. */
  readonly file: (kind: 'material' | 'calendar' | 'sheet', of: string) => string
}

/** What stands above a page once somebody did something on it. */
export interface Notice {
  readonly kind: 'done' | 'refused'
  readonly text: string
  /** Where what it says is to be found on the page. */
  readonly link?: { readonly href: string; readonly text: string }
}
