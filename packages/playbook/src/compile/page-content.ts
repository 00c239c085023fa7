import type { Definition, RootContent } from 'mdast'
import type { PageBlock, PageContent, ProcessId, StepId, TaskId } from '../model/release.ts'
import { proseTree } from '../prose/prose-tree.ts'
import type { Page, PageStep } from '../reader/page.ts'
import { slug } from '../reader/slug.ts'
import { visibleText } from '../reader/visible-text.ts'

/**
 * A page in reading order: prose as written, and markers where the portal puts labels, tasks and the choice of what
 * comes next. Every task of `tasks`, the steps of the process, is on it: what the page lacks in this language stands at
 * the end of its step, or of the page [P15].
 */
export function pageContent(
  page: Page,
  stepIds: ReadonlyMap<PageStep, StepId>,
  tasks: ReadonlyMap<StepId, readonly TaskId[]>,
): PageContent {
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
  const lacking = lackingTasks(page, tasks)
  const closing = closingBlocks(page, stepIds, lacking)
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
  const onPage = new Set(stepIds.values())
  const others = [...lacking].filter(([step]) => !onPage.has(step))
  return { file: page.file, blocks: [...blocks, ...others.map(([step, of]) => tasksBlock(step, of))] }
}

/** The tasks of each step that stand nowhere on the page; steps that lack none are left out. */
function lackingTasks(
  page: Page,
  tasks: ReadonlyMap<StepId, readonly TaskId[]>,
): ReadonlyMap<StepId, readonly TaskId[]> {
  const rows = page.steps.flatMap((step) => step.tables.flatMap((table) => table.rows))
  const onPage = new Set(rows.map((row) => row.id.value))
  const lacking = [...tasks].map(([step, of]) => [step, of.filter((task) => !onPage.has(task))] as const)
  return new Map(lacking.filter(([, of]) => of.length > 0))
}

function tasksBlock(step: StepId, tasks: readonly TaskId[]): PageBlock {
  return { kind: 'tasks', step, tasks }
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
      return tasksBlock(id, [...new Set(table.rows.map((row) => row.id.value))])
    }
  }
  return page.nextSteps[0]?.block === index ? { kind: 'outcomes' } : null
}

/** What a page does not hold of a step stands where the step ends: before the next heading, or at the end of the page. */
function closingBlocks(
  page: Page,
  stepIds: ReadonlyMap<PageStep, StepId>,
  lacking: ReadonlyMap<StepId, readonly TaskId[]>,
): ReadonlyMap<number, PageBlock> {
  const result = new Map<number, PageBlock>()
  for (const step of page.steps) {
    const id = stepIds.get(step)
    const of = id === undefined ? undefined : lacking.get(id)
    if (id === undefined || of === undefined) continue
    const from = step.tables.at(-1)?.block ?? step.block
    const next = page.root.children.findIndex((node, index) => index > from && node.type === 'heading')
    result.set(next === -1 ? page.root.children.length : next, tasksBlock(id, of))
  }
  return result
}

/** The id of a step in the release: that of its process, a colon, its own. */
export function stepIdIn(process: ProcessId, step: string): StepId {
  return `${process}:${step}`
}
