import type { PageView, WorkshopView } from '@fairlead/contract'
import type { StepId } from '@fairlead/playbook'
import type { Element, ElementContent, Root, RootContent } from 'hast'

export type Agenda = NonNullable<WorkshopView['agenda']>

/**
 * What a page says is on the agenda of a workshop: the items of the first list of its step, of that below a heading
 * "Agenda" where there is one. An item can say how long it takes: "Scope (15 min)".
 */
export function pageAgenda(blocks: PageView['blocks'], step: StepId): Agenda {
  const lists = listsOfStep(blocks, step)
  const list = lists.find(({ isAgenda }) => isAgenda) ?? lists[0]
  return list?.items.flatMap((item) => agendaItem(item)) ?? []
}

/** One item of an agenda as it is written, with how long it takes where that is said at its end. */
export function agendaItem(written: string): Agenda {
  const text = written.replaceAll(/\s+/gu, ' ').trim()
  const found = /[(（]\s*(\d{1,3})\s*(?:min(?:utes?|s)?\.?|′|分钟|分)\s*[)）]\s*$/iu.exec(text)
  const title = (found === null ? text : text.slice(0, found.index)).trim().slice(0, longestTitle)
  return title === '' ? [] : [{ title, minutes: found === null ? null : Number(found[1]) }]
}

/** The longest line that the server takes. */
const longestTitle = 200

interface PageList {
  readonly isAgenda: boolean
  readonly items: readonly string[]
}

function listsOfStep(blocks: PageView['blocks'], step: StepId): readonly PageList[] {
  const lists: PageList[] = []
  let depth: number | null = null
  let isAgenda = false
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (depth !== null && block.depth <= depth) break
      if (block.step === step) depth = block.depth
      isAgenda = /agenda|议程/i.test(block.text)
    } else if (block.kind === 'prose' && depth !== null) {
      for (const items of listsOf(block.tree)) lists.push({ isAgenda, items })
    }
  }
  return lists
}

function listsOf({ children }: Root): readonly (readonly string[])[] {
  return children.flatMap((node) => {
    if (node.type !== 'element' || (node.tagName !== 'ul' && node.tagName !== 'ol')) return []
    return [node.children.filter(isItem).map(textOf)]
  })
}

function isItem(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'li'
}

/** What is read of an item, without what is listed below it. */
function textOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || node.tagName === 'ul' || node.tagName === 'ol') return ''
  return node.children.map(textOf).join('')
}
