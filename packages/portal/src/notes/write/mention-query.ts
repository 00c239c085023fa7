import type { PersonView } from '@fairlead/contract'

/** A name that is being written: from its @ to the caret. */
export interface MentionQuery {
  readonly from: number
  readonly text: string
}

/** What is written behind an @ before the caret; `null` where no name is being written. */
export function mentionQuery(text: string, caret: number): MentionQuery | null {
  const before = text.slice(0, caret)
  const match = /(?:^|[^\p{L}\p{N}@])@([\p{L}\p{N}._-]{0,30})$/u.exec(before)
  return match === null ? null : { from: caret - (match[1]?.length ?? 0) - 1, text: match[1] ?? '' }
}

/** Who can be meant, at most six. */
export function mentionable(people: readonly PersonView[], { text }: MentionQuery): readonly PersonView[] {
  const asked = plain(text)
  return people
    .filter(({ kind, name, id }) => kind !== 'customer' && (plain(name).includes(asked) || id.includes(asked)))
    .slice(0, 6)
}

/** The text with the name in the place of what was written, and where the caret stands behind it. */
export function withMention(text: string, { from, text: written }: MentionQuery, name: string) {
  const behind = text.slice(from + 1 + written.length)
  const put = `@${name}${/^\s/.test(behind) ? '' : ' '}`
  return { text: `${text.slice(0, from)}${put}${behind}`, caret: from + put.length }
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
