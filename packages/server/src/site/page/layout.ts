import type { PageName } from '../word/site-words.ts'
import { siteLanguages, siteText } from '../word/site-words.ts'
import { h, type Markup, type Part } from './h.ts'
import { momentText } from './moments.ts'
import { signOf } from './sign-of.ts'
import type { Notice, SitePage } from './site-page.ts'

export const pageNames: readonly PageName[] = [
  'overview',
  'plan',
  'workshops',
  'questionnaires',
  'materials',
  'people',
  'questions',
  'access',
]

interface Layout {
  /** `null` where it is none of those that there are. */
  readonly page: PageName | null
  readonly title: string
  readonly notice?: Notice | null
}

/** A whole page of the site: who it is for, the way through it, its content, and who sees it. */
export function layout(site: SitePage, { page, title, notice = null }: Layout, ...content: readonly Part[]): Markup {
  const { words, view, mode } = site
  const shown = mode === 'live' ? pageNames : pageNames.filter((name) => name !== 'access')
  return frame(
    site,
    `${title} · ${view.customer}`,
    h('a', { class: 'skip', href: '#content' }, words.skip),
    h(
      'header',
      { class: 'head' },
      h('div', { class: 'who' }, h('strong', null, view.customer), h('span', null, view.title)),
      mode === 'live' && languageForm(site),
      mode !== 'live' && h('p', { class: 'banner' }, bannerOf(site)),
    ),
    h(
      'nav',
      { 'aria-label': view.title },
      h(
        'ul',
        null,
        shown.map((name) =>
          h(
            'li',
            null,
            h('a', { href: site.href(name), 'aria-current': name === page ? 'page' : null }, words.page[name]),
          ),
        ),
      ),
    ),
    h(
      'main',
      { id: 'content', tabindex: '-1' },
      h('h1', null, title),
      notice !== null && noticePart(notice),
      ...content,
    ),
    foot(site),
    mode === 'live' && page !== null && liveParts(site),
  )
}

function noticePart({ kind, text, link }: Notice): Markup {
  return h(
    'p',
    { class: `notice ${kind}`, role: 'status' },
    text,
    link !== undefined && [' ', h('a', { href: link.href }, link.text)],
  )
}

/** What stands where there is nothing yet: that there is not, and what will be. */
export function emptyPart(text: string): Markup {
  return h('p', { class: 'card empty' }, text)
}

function bannerOf({ words, mode, name, now, ...site }: SitePage): string {
  if (mode === 'preview') return words.foot.preview(name)
  return words.foot.bundle(momentText({ words, timeZone: site.timeZone }, now))
}

/** The document around what is in it. */
export function frame(
  { words, mode }: Pick<SitePage, 'words' | 'mode'>,
  title: string,
  ...content: readonly Part[]
): Markup {
  const isBundle = mode === 'bundle'
  return h(
    'html',
    { lang: words.locale },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'robots', content: 'noindex, nofollow' }),
      h('title', null, title),
      h('link', { rel: 'stylesheet', href: isBundle ? 'site.css' : '/site/site.css' }),
      mode === 'live' && h('script', { src: '/site/site.js', defer: true }),
    ),
    h('body', null, ...content),
  )
}

function languageForm({ words, language, proof }: SitePage): Markup {
  return h(
    'form',
    { method: 'post', action: '/site/language', class: 'language', 'aria-label': words.foot.language },
    hidden('proof', proof),
    siteLanguages
      .filter((tag) => tag !== language)
      .map((tag) => h('button', { name: 'language', value: tag, lang: tag }, siteText(tag).itself)),
  )
}

function foot(site: SitePage): Markup {
  const { words, updatedAt, view } = site
  return h(
    'footer',
    null,
    h('p', null, words.foot.updated(momentText(site, updatedAt)), ' ', words.foot.zone(site.timeZone)),
    h('details', null, h('summary', null, words.foot.whoSees), h('p', null, words.access.whoSees(view.customer))),
  )
}

/** What the script of the page speaks with. */
function liveParts({ words, view }: SitePage): Markup {
  const { updated, isNew, show } = words.live
  const { saving, saved, notSaved } = words.questionnaire
  return h(
    'div',
    {
      id: 'live',
      'data-shown': signOf(view),
      'data-updated': updated,
      'data-saving': saving,
      'data-saved': saved,
      'data-not-saved': notSaved,
    },
    h('p', { id: 'said', role: 'status' }),
    h('p', { id: 'new', hidden: true }, isNew, ' ', h('button', { type: 'button' }, show)),
  )
}

/** A value that a form sends with it. */
export function hidden(name: string, value: string | number): Markup {
  return h('input', { type: 'hidden', name, value })
}

/** A form that sends what it was made for; the proof is that it is of this session. */
export function form(
  { proof }: Pick<SitePage, 'proof'>,
  { action, ...more }: { readonly action: string; readonly class?: string; readonly enctype?: string },
  ...content: readonly Part[]
): Markup {
  return h('form', { method: 'post', action, ...more }, hidden('proof', proof), ...content)
}
