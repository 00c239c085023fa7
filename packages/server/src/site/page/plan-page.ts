import { isSharedSettled, type SharedProcess } from '@fairlead/engagement'
import { h, type Markup } from './h.ts'
import { emptyPart, layout } from './layout.ts'
import type { Notice, SitePage } from './site-page.ts'
import { progressBar, taskRow } from './task-row.ts'

/** The plan as far as it is shared: phases, their processes, and in them the steps. */
export function planPage(site: SitePage, notice: Notice | null = null): Markup {
  const { view, words } = site
  return layout(
    site,
    { page: 'plan', title: words.page.plan, notice },
    view.phases.length === 0 ? emptyPart(words.nothingShared) : h('p', { class: 'hint' }, words.progressMeans),
    view.phases.length > 1 && phaseJumps(site),
    view.phases.map(({ name, progress, processes }, at) =>
      h(
        'section',
        { class: 'card', id: `phase-${at}`, 'aria-labelledby': `phase-${at}-name` },
        h('h2', { id: `phase-${at}-name` }, name ?? words.noPhase),
        progressBar(site, progress.settled, progress.total),
        processes.map((process) => processPart(site, process)),
      ),
    ),
  )
}

/** The phases, each leading to its place: a plan may be long. */
function phaseJumps({ view, words }: SitePage): Markup {
  return h(
    'ul',
    { class: 'jumps' },
    view.phases.map(({ name, progress }, at) =>
      h(
        'li',
        null,
        h(
          'a',
          { href: `#phase-${at}` },
          name ?? words.noPhase,
          ' ',
          h('span', null, words.ofPhase(progress.settled, progress.total)),
        ),
      ),
    ),
  )
}

/** A process with its steps; one of which nothing is left to do is folded. */
function processPart(site: SitePage, { title, tasks }: SharedProcess): Markup {
  const settled = tasks.filter(isSharedSettled).length
  return h(
    'details',
    { class: 'process', open: settled < tasks.length },
    h('summary', null, h('h3', null, title), ' ', h('span', null, site.words.ofPhase(settled, tasks.length))),
    h(
      'ul',
      { class: 'tasks' },
      tasks.map((task) => taskRow(site, task)),
    ),
  )
}
