import type { SiteText } from '../word/site-words.ts'
import { h, type Markup } from './h.ts'
import { frame, hidden } from './layout.ts'

interface Door {
  readonly words: SiteText
}

/** What a link shows: a button. Whether it opens anything is not asked before the button is pressed. */
export function doorPage({ words }: Door, token: string): Markup {
  const { title, lead, open } = words.door
  return door(
    { words },
    title,
    h('p', null, lead),
    h(
      'form',
      { method: 'post', action: '/site/enter' },
      hidden('token', token),
      h('button', { class: 'primary' }, open),
    ),
  )
}

/** What everybody sees whom nothing is shown, for whatever reason, with the way to a new link. */
export function closedPage({ words }: Door): Markup {
  const { closedTitle, closedLead, again, address, againSend } = words.door
  return door(
    { words },
    closedTitle,
    h('p', null, closedLead),
    h(
      'form',
      { method: 'post', action: '/site/again' },
      h('h2', null, again),
      h(
        'label',
        { class: 'field' },
        address,
        h('input', { name: 'email', type: 'email', required: true, maxlength: '320', autocomplete: 'email' }),
      ),
      h('button', { class: 'primary' }, againSend),
    ),
  )
}

/** What everybody sees who asked for a new link, whether there is one for their address or not. */
export function askedPage({ words }: Door): Markup {
  const { askedTitle, asked, otherAddress } = words.door
  return door({ words }, askedTitle, h('p', null, asked), h('p', null, h('a', { href: '/site' }, otherAddress)))
}

/** What who opens a link sees for which too many codes were asked: that its contact has another one now. */
export function renewedPage({ words }: Door): Markup {
  return door({ words }, words.door.askedTitle, h('p', null, words.door.renewed))
}

/** What everybody sees where we failed. */
export function faultPage({ words }: Door): Markup {
  const { faultTitle, faultLead, tryAgain } = words.door
  return door(
    { words },
    faultTitle,
    h('p', null, faultLead),
    h('p', null, h('a', { class: 'button', href: '/site' }, tryAgain)),
  )
}

/** Where the code from the mail is entered. */
export function codePage({ words }: Door, isWrong: boolean): Markup {
  const { codeTitle, codeLead, code, codeSend, codeWrong } = words.door
  return door(
    { words },
    codeTitle,
    h('p', null, codeLead),
    h(
      'form',
      { method: 'post', action: '/site/code' },
      h(
        'label',
        { class: 'field' },
        code,
        h('input', {
          name: 'code',
          inputmode: 'numeric',
          autocomplete: 'one-time-code',
          pattern: '[0-9 ]*',
          maxlength: '9',
          required: true,
          'aria-describedby': isWrong ? 'wrong' : null,
          'aria-invalid': isWrong ? 'true' : null,
        }),
      ),
      isWrong && h('p', { class: 'error', id: 'wrong', role: 'alert' }, codeWrong),
      h('button', { class: 'primary' }, codeSend),
    ),
  )
}

function door({ words }: Door, title: string, ...content: readonly Markup[]): Markup {
  return frame({ words, mode: 'preview' }, title, h('main', { class: 'door' }, h('h1', null, title), ...content))
}
