import type { SharedQuestionnaire } from '@fairlead/engagement'
import { h, type Markup } from './h.ts'
import { emptyPart, layout } from './layout.ts'
import { duePart } from './moments.ts'
import type { Notice, SitePage } from './site-page.ts'

/** The questionnaires that were sent, with how far each is. */
export function questionnairesPage(site: SitePage, notice: Notice | null = null): Markup {
  const { view, words } = site
  return layout(
    site,
    { page: 'questionnaires', title: words.page.questionnaires, notice },
    view.questionnaires.length === 0
      ? emptyPart(words.noQuestionnaires)
      : view.questionnaires.map((one) =>
          h(
            'section',
            { class: 'card' },
            h('h2', null, one.title),
            questionnaireFacts(site, one),
            h(
              'p',
              null,
              h(
                'a',
                { class: one.isOpen ? 'button primary' : 'button', href: site.href('questionnaires', one.key) },
                one.isOpen && site.mode === 'live' ? words.questionnaire.fill : words.questionnaire.look,
              ),
            ),
          ),
        ),
  )
}

/** How far a questionnaire is, by when it is needed, and whom it was sent to. */
export function questionnaireFacts(site: SitePage, { stage, counts, due, to, isOpen }: SharedQuestionnaire): Markup {
  const { questionnaire: words } = site.words
  return h(
    'p',
    { class: 'about' },
    h('span', { class: `state ${stage}` }, words.stage[stage]),
    h('span', { id: 'counts' }, words.counts(counts.answered, counts.asked)),
    due !== null && isOpen && duePart(site, due, site.words.answerBy),
    to !== null && h('span', null, words.sentTo(to)),
  )
}
