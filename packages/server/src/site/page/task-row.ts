import type { SharedTask } from '@fairlead/engagement'
import { h, type Markup } from './h.ts'
import { form, hidden } from './layout.ts'
import { dayText, duePart } from './moments.ts'
import type { SitePage } from './site-page.ts'

/** One step of the plan: how far it is, by when, and whose it is; what is theirs can be ticked. */
export function taskRow(site: SitePage, task: SharedTask): Markup {
  const { words } = site
  const isDone = task.state === 'done'
  const name = task.service === null ? task.name : `${task.name} (${task.service})`
  return h(
    'li',
    { class: `task ${task.state}`, id: `task-${task.key}` },
    task.isOwnAction && site.mode === 'live'
      ? form(
          site,
          { action: '/site/tick', class: 'tick' },
          hidden('task', task.key),
          hidden('revision', task.revision),
          hidden('to', isDone ? 'not-started' : 'complete'),
          h(
            'button',
            {
              class: 'box',
              'aria-label': isDone ? words.untick(name) : words.tick(name),
              'aria-pressed': String(isDone),
            },
            isDone ? '✓' : '',
          ),
        )
      : h('span', { class: 'mark', 'aria-hidden': 'true' }, isDone && '✓'),
    h(
      'div',
      { class: 'what' },
      h('span', { class: 'name' }, name),
      h(
        'span',
        { class: 'about' },
        // The empty circle says it to who sees.
        h('span', { class: task.state === 'to-do' ? 'unseen' : `state ${task.state}` }, words.state[task.state]),
        task.due !== null &&
          (task.owner === 'team'
            ? h('span', null, words.by(dayText(site, task.due)))
            : duePart(site, task.due, words.by)),
        task.owner === 'you' && h('span', { class: 'yours' }, words.yours),
        task.owner === 'customer' && h('span', null, words.ofColleague(task.ownerName)),
      ),
    ),
  )
}

/** How far something is, as a bar and in words. */
export function progressBar({ words }: Pick<SitePage, 'words'>, settled: number, total: number): Markup {
  const text = words.progress(settled, total)
  return h(
    'div',
    { class: 'progress' },
    h('progress', { max: Math.max(total, 1), value: settled, 'aria-label': text }, text),
    h('span', null, text),
  )
}
