import type { List, ListItem } from 'mdast'
import { nodeSpan } from './node-span.ts'
import type { NextStepItem } from './page.ts'
import { visibleChars, visibleText } from './visible-text.ts'

/**
 * The ways in which a process can go on, as a list says them: one for each item [P13].
 *
 * Where the items nested in one hold links, they are the ways and what stands above them leads their sentences;
 * else they belong to the sentence of the item that they are nested in.
 */
export function nextStepItems(list: List, file: string): readonly Omit<NextStepItem, 'block'>[] {
  return list.children.flatMap((item) => itemsOf(item, file)).filter(({ text }) => text !== '')
}

function itemsOf(item: ListItem, file: string): readonly Omit<NextStepItem, 'block'>[] {
  const own = { ...item, children: item.children.filter(({ type }) => type !== 'list' && type !== 'heading') }
  const nested = item.children.flatMap((child) => (child.type === 'list' ? nextStepItems(child, file) : []))
  const [text, href] = [visibleText(own), linkOf(own)]
  const span = nodeSpan(item, file)
  if (nested.every((inner) => inner.href === null)) {
    return [{ text: [text, ...nested.map((inner) => inner.text)].join(' ').trim(), href, span }]
  }
  if (href !== null) return [{ text, href, span }, ...nested]
  return nested.map((inner) => ({ ...inner, text: `${text} ${inner.text}`.trim() }))
}

function linkOf(item: ListItem): string | null {
  return visibleChars(item).find(({ href }) => href !== null)?.href ?? null
}
