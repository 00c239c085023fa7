import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { MailContent } from './mail-content.ts'
import { plainLine, plainText } from './plain-line.ts'
import { isWebAddress } from './web-address.ts'

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

/** A mail as HTML without styles or pictures: what people wrote is text in it, and a link only where it leads to the web. */
export function mailHtml({ locale, subject, opening, facts, lists, link, closing, end }: MailContent): string {
  const document = html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${plainLine(subject)}</title></head>
<body>
<p>${plainLine(opening)}</p>
<table>${facts.map(({ label, value }) => html`<tr><th align="left" valign="top">${label}</th><td>${lines(value)}</td></tr>`)}</table>
${lists.map(({ label, items }) => html`<h2>${label}</h2><ul>${items.map((item) => html`<li>${lines(item)}</li>`)}</ul>`)}
${link === null ? '' : html`<p><a href="${link.href}">${link.label}</a></p>`}
<p><small>${closing}${end === null ? '' : html` <a href="${end.href}">${end.label}</a>`}</small></p>
</body>
</html>
`
  // Nothing in it is waited for, so that there is no promise.
  return String(document)
}

function lines(text: string): Markup {
  const plain = plainText(text)
  if (isWebAddress(plain)) return html`<a href="${plain}">${plain}</a>`
  return html`${plain.split('\n').map((line, index) => html`${index === 0 ? '' : raw('<br>')}${line}`)}`
}
