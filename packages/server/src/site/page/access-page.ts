import type { Instant } from '@fairlead/engagement'
import { h, type Markup } from './h.ts'
import { form, hidden, layout } from './layout.ts'
import { dayOfMoment, momentText } from './moments.ts'
import type { SitePage } from './site-page.ts'

/** A browser in which a contact is signed in. */
export interface ShownSession {
  readonly id: string
  readonly browser: string
  readonly startedAt: Instant
  readonly seenAt: Instant
  readonly isThis: boolean
}

/** Who sees the site, where it is open, and how to take all of it along. */
export function accessPage(
  site: SitePage,
  { sessions, until }: { readonly sessions: readonly ShownSession[]; readonly until: Instant },
): Markup {
  const { words, view } = site
  const { access } = words
  return layout(
    site,
    { page: 'access', title: words.page.access },
    h(
      'section',
      { class: 'card' },
      h('p', null, access.whoSees(view.customer)),
      h('p', null, access.until(dayOfMoment(site, until))),
    ),
    h(
      'section',
      { class: 'card', 'aria-labelledby': 'all' },
      h('h2', { id: 'all' }, access.all),
      h('p', { class: 'hint' }, access.allHelp),
      h('a', { class: 'button', href: '/site/all.zip', download: true }, access.getAll),
    ),
    h(
      'section',
      { class: 'card', 'aria-labelledby': 'sessions' },
      h('h2', { id: 'sessions' }, access.sessions),
      h(
        'ul',
        { class: 'people' },
        sessions.map(({ id, browser, startedAt, seenAt, isThis }) =>
          h(
            'li',
            null,
            h('strong', null, browser, isThis && ` (${access.thisOne})`),
            h(
              'span',
              { class: 'about' },
              h('span', null, access.since(dayOfMoment(site, startedAt))),
              h('span', null, access.lastUsed(momentText(site, seenAt))),
            ),
            form(
              site,
              { action: '/site/sessions/end' },
              hidden('session', id),
              h(
                'button',
                { 'aria-label': isThis ? null : `${access.end}: ${browser}` },
                isThis ? access.leave : access.end,
              ),
            ),
          ),
        ),
      ),
    ),
  )
}
