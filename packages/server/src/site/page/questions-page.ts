import type { SharedNote } from '@fairlead/engagement'
import { h, type Markup } from './h.ts'
import { emptyPart, form, layout } from './layout.ts'
import { momentText } from './moments.ts'
import { isToDo, nextActionRow } from './next-action.ts'
import type { Notice, SitePage } from './site-page.ts'

/** The most characters of a question. */
export const longestQuestion = 4000

/** What the team writes to the customer and what they ask, the newest first, and where a question is asked. */
export function questionsPage(site: SitePage, notice: Notice | null = null): Markup {
  const { view, words } = site
  const { lead, ask, send, none } = words.questions
  return layout(
    site,
    { page: 'questions', title: words.page.questions, notice },
    h('p', { class: 'hint' }, lead),
    site.mode === 'live' &&
      form(
        site,
        { action: '/site/questions', class: 'card' },
        h(
          'label',
          { class: 'field' },
          ask,
          h('textarea', { name: 'text', rows: '4', required: true, maxlength: String(longestQuestion) }),
        ),
        h('button', { class: 'primary' }, send),
      ),
    view.notes.length === 0 ? emptyPart(none) : view.notes.map((note) => noteCard(site, note)),
  )
}

function noteCard(site: SitePage, note: SharedNote): Markup {
  const { id, by, contactName, at, body, added } = note
  const said = (who: string, when: string, text: string) => [
    h('p', { class: 'about' }, h('strong', null, who), h('span', null, momentText(site, when))),
    h('p', { class: 'said' }, text),
  ]
  return h(
    'article',
    { class: 'card', id },
    said(contactName ?? site.person(by).name, at, body),
    isToDo(note) && h('ul', { class: 'tasks' }, nextActionRow(site, note, 'questions')),
    added.map((one) => said(site.person(one.by).name, one.at, one.body)),
  )
}
