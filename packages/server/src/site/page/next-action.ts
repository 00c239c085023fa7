import type { SharedNote } from '@fairlead/engagement'
import { h, type Markup } from './h.ts'
import { form, hidden } from './layout.ts'
import { duePart } from './moments.ts'
import type { SitePage } from './site-page.ts'

/** A note with something in it that somebody of the customer has to do. */
export type NoteToDo = SharedNote & { readonly next: NonNullable<SharedNote['next']> }

/** Whether a note asks somebody of the customer to do something. */
export function isToDo(note: SharedNote): note is NoteToDo {
  return note.next !== null
}

/**
 * What has to be done because of a note: whose, by when, and whether it is; who has to do it says so once, and is back on
 * the page on which they were.
 */
export function nextActionRow(
  site: SitePage,
  { id, revision, next }: NoteToDo,
  from: 'overview' | 'questions',
): Markup {
  const { words } = site
  const { text, date, isOwn, ownerName, isDone } = next
  return h(
    'li',
    { class: `task ${isDone ? 'done' : 'to-do'}`, id: `next-${id}` },
    isOwn && !isDone && site.mode === 'live'
      ? form(
          site,
          { action: '/site/next', class: 'tick' },
          hidden('note', id),
          hidden('revision', revision),
          hidden('from', from),
          h('button', { class: 'box', 'aria-label': words.tick(text) }, ''),
        )
      : h('span', { class: 'mark', 'aria-hidden': 'true' }, isDone && '✓'),
    h(
      'div',
      { class: 'what' },
      h('span', { class: 'name' }, text),
      h(
        'span',
        { class: 'about' },
        // The empty circle says it to who sees.
        h('span', { class: isDone ? 'state done' : 'unseen' }, words.state[isDone ? 'done' : 'to-do']),
        date !== null && !isDone && duePart(site, date, words.by),
        isOwn ? h('span', { class: 'yours' }, words.yours) : h('span', null, words.ofColleague(ownerName)),
      ),
    ),
  )
}
