import type { SharedTask, SharedWorkshop } from '@fairlead/engagement'
import { h, type Markup, type Part } from './h.ts'
import { emptyPart, layout } from './layout.ts'
import { duePart } from './moments.ts'
import { isToDo, nextActionRow } from './next-action.ts'
import { sessionText } from './session-text.ts'
import type { Notice, SitePage } from './site-page.ts'
import { progressBar, taskRow } from './task-row.ts'

/** Where everything begins: how far it is, what waits for who looks, and what comes next. */
export function overviewPage(site: SitePage, notice: Notice | null = null): Markup {
  const { view, words, name } = site
  const { total, settled } = view.progress
  return layout(
    site,
    { page: 'overview', title: words.hello(name), notice },
    total === 0
      ? emptyPart(words.nothingShared)
      : h(
          'section',
          { class: 'card' },
          progressBar(site, settled, total),
          h('p', { class: 'hint' }, words.progressMeans),
        ),
    h(
      'section',
      { class: 'card', 'aria-labelledby': 'for-you' },
      h('h2', { id: 'for-you' }, words.forYou),
      forYou(site),
    ),
    h('section', { class: 'card', 'aria-labelledby': 'next' }, h('h2', { id: 'next' }, words.next), nextWorkshop(site)),
    view.phases.length > 0 &&
      h(
        'section',
        { class: 'card', 'aria-labelledby': 'phases' },
        h('h2', { id: 'phases' }, words.phases),
        h(
          'ol',
          { class: 'phases' },
          view.phases.map((phase, at) => phaseItem(site, phase, at)),
        ),
      ),
  )
}

function phaseItem(site: SitePage, { name, progress }: SitePage['view']['phases'][number], at: number): Markup {
  const { settled, total } = progress
  const state = settled === total ? 'done' : settled > 0 ? 'in-progress' : 'to-do'
  return h(
    'li',
    { class: state },
    h('a', { href: `${site.href('plan')}#phase-${at}` }, name ?? site.words.noPhase),
    h('span', null, site.words.ofPhase(settled, total)),
  )
}

function forYou(site: SitePage): Part {
  const { view, words } = site
  const own = allTasks(site).filter((task) => task.isOwnAction && task.state !== 'done' && task.state !== 'not-needed')
  const items: readonly Part[] = [
    ...view.questionnaires
      .filter(({ isOpen }) => isOpen)
      .map(({ key, title, due }) =>
        toDo(site.href('questionnaires', key), words.toAnswer(title), due !== null && duePart(site, due, words.by)),
      ),
    ...view.workshops
      .filter(isUnanswered)
      .map(({ key, name, session }) =>
        toDo(
          `${site.href('workshops')}#workshop-${key}`,
          words.toReply(name),
          session !== null && h('span', null, sessionText(site, session)),
        ),
      ),
    ...own.map((task) => taskRow(site, task)),
    ...view.notes
      .filter(isToDo)
      .filter(({ next }) => next.isOwn && !next.isDone)
      .map((note) => nextActionRow(site, note, 'overview')),
  ]
  return items.length === 0 ? h('p', null, words.nothingForYou) : h('ul', { class: 'tasks' }, items)
}

/** What is done elsewhere on the site, with where, and by or for when. */
function toDo(href: string, text: string, when: Part): Markup {
  return h(
    'li',
    { class: 'task ask' },
    h('span', { class: 'mark', 'aria-hidden': 'true' }),
    h('div', { class: 'what' }, h('a', { href }, text), h('span', { class: 'about' }, when)),
  )
}

function isUnanswered({ stage, invitation }: SharedWorkshop): boolean {
  return stage === 'scheduled' && invitation?.isOpen === true && !(invitation.answer !== null && invitation.isCurrent)
}

function nextWorkshop(site: SitePage): Markup {
  const [next] = site.view.workshops
    .filter(({ stage, session }) => stage === 'scheduled' && (session?.start ?? '') >= site.now)
    .toSorted((one, other) => ((one.session?.start ?? '') < (other.session?.start ?? '') ? -1 : 1))
  if (next === undefined || next.session === null) return h('p', null, site.words.noneNext)
  return h(
    'p',
    null,
    h('a', { href: `${site.href('workshops')}#workshop-${next.key}` }, next.name),
    h('br', null),
    sessionText(site, next.session),
  )
}

/** Every task that is shown. */
export function allTasks({ view }: SitePage): readonly SharedTask[] {
  return view.phases.flatMap(({ processes }) => processes.flatMap(({ tasks }) => tasks))
}
