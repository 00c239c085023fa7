import type { Definition, RootContent } from 'mdast'
import type { PageBlock, PageContent, ProcessId, StepId, TaskId } from '../model/release.ts'
import { proseTree } from '../prose/prose-tree.ts'
import type { Page, PageStep } from '../reader/page.ts'
import { namesBeside, slug } from '../reader/slug.ts'
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
  const placeOf = (index: number) => placeIn(page, index)
  let prose: RootContent[] = []
  let proseAt = placeOf(0)
  const flush = () => {
    if (prose.length === 0) return
    const tree = proseTree(prose, definitions)
    if (tree.children.some((node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''))) {
      blocks.push({ kind: 'prose', tree, ...proseAt })
    }
    prose = []
  }
  const titleBlock = page.root.children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const live = liveBlocks(page, stepIds)
  const lacking = lackingTasks(page, tasks)
  const closing = closingBlocks(page, stepIds, lacking)
  page.root.children.forEach((node, index) => {
    const ownTask = closing.get(index)
    if (ownTask !== undefined) {
      flush()
      blocks.push(ownTask)
    }
    if (node.type === 'definition' || index === titleBlock) return
    const block = live.get(index)
    if (block === undefined) {
      if (prose.length === 0) proseAt = placeOf(index)
      prose.push(node)
    } else {
      flush()
      blocks.push(block)
    }
  })
  flush()
  const last = closing.get(page.root.children.length)
  if (last !== undefined) blocks.push(last)
  const onPage = new Set(stepIds.values())
  const others = [...lacking].filter(([step]) => !onPage.has(step))
  const end = placeOf(page.root.children.length)
  return { file: page.file, blocks: [...blocks, ...others.map(([step, of]) => tasksBlock(step, of, end))] }
}

/** Where a block begins: line and column of the file. */
type BlockPlace = Pick<PageBlock, 'line' | 'column'>

/** Where the block of a page at `index` begins; behind the last one the end of the page. */
function placeIn({ root }: Page, index: number): BlockPlace {
  const point = root.children[index]?.position?.start ?? root.position?.end
  return { line: point?.line ?? 1, column: point?.column ?? 1 }
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

function tasksBlock(step: StepId, tasks: readonly TaskId[], place: BlockPlace): PageBlock {
  return { kind: 'tasks', step, tasks, ...place }
}

/** What the portal puts something live, or a heading, in place of, by the index of the block. */
function liveBlocks(page: Page, stepIds: ReadonlyMap<PageStep, StepId>): ReadonlyMap<number, PageBlock> {
  const live = new Map<number, PageBlock>(headings(page, stepIds))
  const labels = [...page.labels, ...page.steps.flatMap((step) => step.labels)]
  for (const [block, of] of Map.groupBy(labels, (label) => label.block)) {
    live.set(block, {
      kind: 'labels',
      labels: of.map(({ kind, name, values }) => ({ kind, name, values })),
      ...placeIn(page, block),
    })
  }
  for (const step of page.steps) {
    const id = stepIds.get(step)
    if (id === undefined) continue
    for (const { block, rows } of step.tables) {
      live.set(block, tasksBlock(id, [...new Set(rows.map((row) => row.id.value))], placeIn(page, block)))
    }
  }
  const [first] = page.nextSteps
  if (first !== undefined) live.set(first.block, { kind: 'outcomes', ...placeIn(page, first.block) })
  return live
}

/** The headings of a page, each with an anchor of its own. */
function* headings(page: Page, stepIds: ReadonlyMap<PageStep, StepId>): Iterable<[number, PageBlock]> {
  const steps = new Map(page.steps.map((step) => [step.block, step]))
  const freeAnchor = namesBeside(page.steps.map(({ anchor }) => anchor))
  for (const [index, node] of page.root.children.entries()) {
    if (node.type !== 'heading') continue
    const text = visibleText(node)
    const step = steps.get(index)
    const anchor = step?.anchor ?? freeAnchor(slug(text) || 'section')
    const id = step ? (stepIds.get(step) ?? null) : null
    yield [index, { kind: 'heading', depth: node.depth, text, anchor, step: id, ...placeIn(page, index) }]
  }
}

/** What a page does not hold of a step stands where the step ends: before the next heading, or at the end of the page. */
function closingBlocks(
  page: Page,
  stepIds: ReadonlyMap<PageStep, StepId>,
  lacking: ReadonlyMap<StepId, readonly TaskId[]>,
): ReadonlyMap<number, PageBlock> {
  const result = new Map<number, PageBlock>()
  const ends = nextHeadings(page)
  for (const step of page.steps) {
    const id = stepIds.get(step)
    const of = id === undefined ? undefined : lacking.get(id)
    if (id === undefined || of === undefined) continue
    const from = step.tables.at(-1)?.block ?? step.block
    const end = ends[from] ?? page.root.children.length
    result.set(end, tasksBlock(id, of, placeIn(page, end)))
  }
  return result
}

/** For each block of a page the index of the next heading after it; the number of blocks where there is none. */
function nextHeadings({ root }: Page): readonly number[] {
  const result: number[] = []
  let next = root.children.length
  for (let index = root.children.length - 1; index >= 0; index--) {
    result[index] = next
    if (root.children[index]?.type === 'heading') next = index
  }
  return result
}

/** The id of a step in the release: that of its process, a colon, its own. */
export function stepIdIn(process: ProcessId, step: string): StepId {
  return `${process}:${step}`
}
