import type { Definition, RootContent } from 'mdast'
import type { PageBlock, PageContent, ProcessId, StepId } from '../model/release.ts'
import { proseTree } from '../prose/prose-tree.ts'
import type { Page, PageStep } from '../reader/page.ts'
import { slug } from '../reader/slug.ts'
import { visibleText } from '../reader/visible-text.ts'

/** A page in reading order: prose as written, and markers where the portal puts labels, tasks and the choice of what comes next. */
export function pageContent(page: Page, stepIds: ReadonlyMap<PageStep, StepId>): PageContent {
  const definitions = page.root.children.filter((node): node is Definition => node.type === 'definition')
  const blocks: PageBlock[] = []
  let prose: RootContent[] = []
  const flush = () => {
    if (prose.length === 0) return
    const tree = proseTree(prose, definitions)
    if (tree.children.some((node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''))) {
      blocks.push({ kind: 'prose', tree })
    }
    prose = []
  }
  const titleBlock = page.root.children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const closing = closingBlocks(page, stepIds)
  page.root.children.forEach((node, index) => {
    const ownTask = closing.get(index)
    if (ownTask !== undefined) {
      flush()
      blocks.push(ownTask)
    }
    if (node.type === 'yaml' || node.type === 'definition' || index === titleBlock) return
    const live = liveBlock(page, index, stepIds)
    if (live === null) prose.push(node)
    else {
      flush()
      blocks.push(live)
    }
  })
  flush()
  const last = closing.get(page.root.children.length)
  if (last !== undefined) blocks.push(last)
  return { file: page.file, blocks }
}

function liveBlock(page: Page, index: number, stepIds: ReadonlyMap<PageStep, StepId>): PageBlock | null {
  const node = page.root.children[index]
  if (node?.type === 'heading') {
    const text = visibleText(node)
    const step = page.steps.find(({ block }) => block === index)
    const anchor = step?.anchor ?? slug(text)
    return { kind: 'heading', depth: node.depth, text, anchor, step: step ? (stepIds.get(step) ?? null) : null }
  }
  const labels = [...page.labels, ...page.steps.flatMap((step) => step.labels)].filter(({ block }) => block === index)
  if (labels.length > 0) {
    return { kind: 'labels', labels: labels.map(({ kind, name, values }) => ({ kind, name, values })) }
  }
  for (const step of page.steps) {
    const table = step.tables.find(({ block }) => block === index)
    const id = stepIds.get(step)
    if (table !== undefined && id !== undefined) {
      return { kind: 'tasks', step: id, tasks: [...new Set(table.rows.map((row) => row.id.value))] }
    }
  }
  return page.nextSteps[0]?.block === index ? { kind: 'outcomes' } : null
}

/** Where a step without a table ends, its own task stands: before the next heading, or at the end of the page. */
function closingBlocks(page: Page, stepIds: ReadonlyMap<PageStep, StepId>): ReadonlyMap<number, PageBlock> {
  const result = new Map<number, PageBlock>()
  for (const step of page.steps) {
    const id = stepIds.get(step)
    if (step.tables.length > 0 || id === undefined) continue
    const next = page.root.children.findIndex((node, index) => index > step.block && node.type === 'heading')
    result.set(next === -1 ? page.root.children.length : next, { kind: 'tasks', step: id, tasks: [id] })
  }
  return result
}

/** The id of a step in the release: that of its process, a colon, its own. */
export function stepIdIn(process: ProcessId, step: string): StepId {
  return `${process}:${step}`
}
