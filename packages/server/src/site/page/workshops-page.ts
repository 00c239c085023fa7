import { isSharedSettled, type SharedInvitation, type SharedWorkshop } from '@fairlead/engagement'
import { isWebAddress } from '../../mail/web-address.ts'
import { h, type Markup, type Part } from './h.ts'
import { emptyPart, form, hidden, layout } from './layout.ts'
import { materialList } from './material-list.ts'
import { allTasks } from './overview-page.ts'
import { sessionText } from './session-text.ts'
import type { Notice, SitePage } from './site-page.ts'

const order = { scheduled: 0, planned: 1, held: 2 } as const

/** Workshops: those that are to be, those that have no time yet, those that were; what is settled without one is none. */
export function workshopsPage(site: SitePage, notice: Notice | null = null): Markup {
  const { view, words } = site
  const settled = new Set(allTasks(site).flatMap((task) => (isSharedSettled(task) ? [task.key] : [])))
  const [open, told] = [view.workshops.filter(isBare), view.workshops.filter((workshop) => !isBare(workshop))]
  const sorted = told.toSorted((one, other) => order[one.stage] - order[other.stage] || byStart(one, other))
  const planned = open.filter(({ key }) => !settled.has(key))
  return layout(
    site,
    { page: 'workshops', title: words.page.workshops, notice },
    sorted.length + planned.length === 0 && emptyPart(words.noWorkshops),
    sorted.filter(({ stage }) => stage !== 'held').map((workshop) => workshopCard(site, workshop)),
    planned.length > 0 && plannedCard(site, planned),
    sorted.filter(({ stage }) => stage === 'held').map((workshop) => workshopCard(site, workshop)),
  )
}

/** Whether there is nothing to say of a workshop yet but what it is called. */
function isBare({ stage, materials }: SharedWorkshop): boolean {
  return stage === 'planned' && materials.length === 0
}

function plannedCard({ words }: SitePage, planned: readonly SharedWorkshop[]): Markup {
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'planned' },
    h('h2', { id: 'planned' }, words.stage.planned),
    h('p', { class: 'hint' }, words.toBePlanned),
    h(
      'ul',
      { class: 'tasks' },
      planned.map(({ key, name, service }) =>
        h('li', { id: `workshop-${key}` }, service === null ? name : `${name} (${service})`),
      ),
    ),
  )
}

function byStart(one: SharedWorkshop, other: SharedWorkshop): number {
  const [first = '', second = ''] = [one.session?.start, other.session?.start]
  return first < second ? -1 : first > second ? 1 : 0
}

function workshopCard(site: SitePage, workshop: SharedWorkshop): Markup {
  const { words } = site
  const { key, name, service, stage, session, agenda, materials, invitation } = workshop
  return h(
    'article',
    { class: 'card', id: `workshop-${key}`, 'aria-labelledby': `workshop-${key}-name` },
    h('h2', { id: `workshop-${key}-name` }, service === null ? name : `${name} (${service})`),
    h('p', null, h('span', { class: `state ${stage}` }, words.stage[stage])),
    session === null ? h('p', { class: 'hint' }, words.toBePlanned) : facts(site, workshop),
    agenda.length > 0 &&
      h(
        'details',
        null,
        h('summary', null, words.agenda),
        h(
          'ol',
          null,
          agenda.map(({ title, minutes }) =>
            h('li', null, minutes === null ? title : `${title} (${words.minutes(minutes)})`),
          ),
        ),
      ),
    stage === 'scheduled' && invitation?.isOpen === true && replyPart(site, key, invitation),
    stage === 'scheduled' &&
      h('p', null, h('a', { class: 'button', href: site.file('calendar', key), download: true }, words.addToCalendar)),
    materials.length > 0 && [h('h3', null, words.page.materials), materialList(site, materials)],
  )
}

function facts(site: SitePage, { session }: SharedWorkshop): Part {
  if (session === null) return null
  const { words } = site
  const { place, link, host } = session
  return h(
    'dl',
    null,
    h('dt', null, words.when),
    h('dd', null, h('time', { datetime: session.start }, sessionText(site, session))),
    place !== null && [h('dt', null, words.where), h('dd', null, place)],
    link !== null && [h('dt', null, words.call), h('dd', null, isWebAddress(link) ? callLink(site, link) : link)],
    h('dt', null, words.host),
    h('dd', null, site.person(host).name),
  )
}

/** A call by the server that it is on: the rest of its address says nothing to people; on paper all of it is needed. */
function callLink({ words }: SitePage, link: string): Markup {
  return h('a', { class: 'call', href: link, rel: 'noreferrer' }, words.join(new URL(link).host))
}

function replyPart(site: SitePage, key: string, invitation: SharedInvitation): Part {
  const { words } = site
  const { answer, isCurrent, revision, optional } = invitation
  const said = answer === null ? null : isCurrent ? words.youAnswered[answer] : words.answeredEarlier
  const status = said !== null && h('p', { class: 'answered' }, said)
  if (site.mode !== 'live') return status
  return form(
    site,
    { action: '/site/reply', class: 'reply' },
    hidden('task', key),
    hidden('to', revision),
    h(
      'fieldset',
      null,
      h('legend', null, words.reply),
      status,
      optional && h('p', { class: 'hint' }, words.mayStayAway),
      h(
        'details',
        null,
        h('summary', null, words.addComment),
        h(
          'label',
          { class: 'field' },
          words.comment,
          h('input', { name: 'comment', maxlength: '500', autocomplete: 'off' }),
        ),
      ),
      h(
        'div',
        { class: 'choices' },
        (['accepted', 'tentative', 'declined'] as const).map((one) =>
          h(
            'button',
            { name: 'answer', value: one, 'aria-pressed': String(isCurrent && answer === one) },
            words.answer[one],
          ),
        ),
      ),
    ),
  )
}
