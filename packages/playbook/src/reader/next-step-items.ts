import type { List, ListItem, Paragraph } from 'mdast'
import { conditionOf } from './condition-text.ts'
import { nodeSpan } from './node-span.ts'
import type { NextStepItem } from './page.ts'
import { visibleChars, visibleText } from './visible-text.ts'

type Item = Omit<NextStepItem, 'block'>

/**
 * The ways in which a process can go on, as a list says them: one for each item [P13].
 *
 * Where the items nested in one hold links, they are the ways and what stands above them leads their sentences;
 * else they belong to the sentence of the item that they are nested in. `lead` is the heading that the list stands under.
 */
export function nextStepItems(list: List, file: string, lead = ''): readonly Item[] {
  return itemsIn(list, file)
    .filter(({ text }) => text !== '')
    .map((item) => withCondition(item, lead))
}

/** The way that a paragraph is: it leads to a page. */
export function nextStepParagraph(paragraph: Paragraph, file: string, lead = ''): readonly Item[] {
  const href = linkOf(paragraph)
  if (href === null || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(href)) return []
  return [withCondition({ text: visibleText(paragraph), href, span: nodeSpan(paragraph, file) }, lead)]
}

type PlainItem = Omit<Item, 'condition'>

function withCondition(item: PlainItem, lead: string): Item {
  return { ...item, condition: conditionOf(item.text) ?? (lead === '' ? null : lead) }
}

function itemsIn(list: List, file: string): readonly PlainItem[] {
  return list.children.flatMap((item) => itemsOf(item, file))
}

function itemsOf(item: ListItem, file: string): readonly PlainItem[] {
  const own = { ...item, children: item.children.filter(({ type }) => type !== 'list' && type !== 'heading') }
  const nested = item.children.flatMap((child) => (child.type === 'list' ? itemsIn(child, file) : []))
  const [text, href] = [visibleText(own), linkOf(own)]
  const span = nodeSpan(item, file)
  if (nested.every((inner) => inner.href === null)) {
    return [{ text: [text, ...nested.map((inner) => inner.text)].join(' ').trim(), href, span }]
  }
  if (href !== null) return [{ text, href, span }, ...nested]
  return nested.map((inner) => ({ ...inner, text: `${text} ${inner.text}`.trim() }))
}

function linkOf(node: ListItem | Paragraph): string | null {
  return visibleChars(node).find(({ href }) => href !== null)?.href ?? null
}
