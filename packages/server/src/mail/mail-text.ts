import type { MailContent } from './mail-content.ts'
import { plainLine, plainText } from './plain-line.ts'

/** A mail as plain text: what people wrote makes no line that could be taken for one of ours. */
export function mailText({ opening, facts, lists, link, closing, end }: MailContent): string {
  const paragraphs = [
    plainLine(opening),
    facts.map(({ label, value }) => `${label}: ${indented(plainText(value))}`).join('\n'),
    ...lists.map(({ label, items }) =>
      [`${label}:`, ...items.map((item) => `- ${indented(plainText(item))}`)].join('\n'),
    ),
    link === null ? '' : `${link.label}: ${link.href}`,
    end === null ? closing : `${closing}\n${end.label}: ${end.href}`,
  ]
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ')
}
