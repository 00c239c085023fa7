import { h, type Markup } from './h.ts'
import { layout } from './layout.ts'
import type { SitePage } from './site-page.ts'

/** Who is who: those of the team, and the customer's own. */
export function peoplePage(site: SitePage): Markup {
  const { view, words } = site
  const { team, contacts } = view.people
  return layout(
    site,
    { page: 'people', title: words.page.people },
    h(
      'section',
      { class: 'card', 'aria-labelledby': 'team' },
      h('h2', { id: 'team' }, words.team),
      team.length === 0
        ? h('p', null, words.noTeam)
        : h(
            'ul',
            { class: 'people' },
            team.map(({ person, roles }) => {
              const { name, email } = site.person(person)
              const reach = email !== null && h('a', { href: `mailto:${email}` }, email)
              return h('li', null, h('strong', null, name), h('span', { class: 'about' }, roles.join(' · ')), reach)
            }),
          ),
    ),
    h(
      'section',
      { class: 'card', 'aria-labelledby': 'yours' },
      h('h2', { id: 'yours' }, words.yourPeople),
      h(
        'ul',
        { class: 'people' },
        contacts.map(({ id, name, title, role }) =>
          h(
            'li',
            null,
            h('strong', null, name, id === view.contact && ` (${words.thatIsYou})`),
            h('span', { class: 'about' }, [title, role].filter((part) => part !== null).join(' · ')),
          ),
        ),
      ),
    ),
  )
}
