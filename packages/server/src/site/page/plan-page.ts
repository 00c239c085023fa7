import { h, type Markup } from './h.ts'
import { layout } from './layout.ts'
import type { Notice, SitePage } from './site-page.ts'
import { progressBar, taskRow } from './task-row.ts'

/** The plan as far as it is shared: phases, their processes, and in them the steps. */
export function planPage(site: SitePage, notice: Notice | null = null): Markup {
  const { view, words } = site
  return layout(
    site,
    { page: 'plan', title: words.page.plan, notice },
    h('p', { class: 'hint' }, view.phases.length === 0 ? words.nothingShared : words.progressMeans),
    view.phases.map(({ name, progress, processes }, at) =>
      h(
        'section',
        { class: 'card', id: `phase-${at}`, 'aria-labelledby': `phase-${at}-name` },
        h('h2', { id: `phase-${at}-name` }, name ?? words.noPhase),
        progressBar(site, progress.settled, progress.total),
        processes.map(({ title, tasks }) => [
          h('h3', null, title),
          h(
            'ul',
            { class: 'tasks' },
            tasks.map((task) => taskRow(site, task)),
          ),
        ]),
      ),
    ),
  )
}
