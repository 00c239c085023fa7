import type { PageNodes } from '../check/page-nodes.ts'
import type { Compiled } from '../compile/compile.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Step } from '../model/release.ts'
import type { Point, Span } from '../model/span.ts'
import { nodeSpan } from '../reader/node-span.ts'
import type { Page, PageStep } from '../reader/page.ts'
import { visibleText } from '../reader/visible-text.ts'
import { conditionalWords } from './customer-words.ts'
import { type Threshold, thresholdReader } from './thresholds.ts'

/** A sentence of a paragraph or a list item that sets a bound on customers, or says that it is for some of them only. */
export interface Sentence {
  /** As a reader sees it. */
  readonly text: string
  readonly thresholds: readonly Threshold[]
  /** The words by which it is for some customers only. */
  readonly conditional: string | null
  readonly page: Page
  readonly paragraph: Span
  /** The step that it stands in; `null` outside of steps, and in a list of next steps. */
  readonly step: Step | null
}

/** Who says more than this in one breath is told what can be told of the first. */
const mostOfParagraph = 20

interface Playbook {
  readonly nodes: readonly PageNodes[]
  readonly compiled: Compiled
  readonly facts: readonly FactDefinition[]
}

/** The sentences of the pages that speak of some customers only, but for labels, headings and tables, in the order of the text. */
export function sentencesOnCustomers({ nodes, compiled, facts }: Playbook): readonly Sentence[] {
  const steps = stepsByPlace(compiled)
  const { mayCount, thresholdsIn } = thresholdReader(facts)
  return nodes.flatMap(({ page, paragraphs }) => {
    const placeOf = stepPlaces(page)
    const labels = labelParagraphs(page)
    return paragraphs.flatMap((paragraph) => {
      const span = nodeSpan(paragraph, page.file)
      const raw = page.text.slice(span.start.offset, span.end.offset)
      const flat = raw.includes('\n') ? raw.replace(/\s+/g, ' ') : raw
      const [counts, asks] = [mayCount(raw), conditionalWords(flat, page.language) !== null]
      if ((!counts && !asks) || labels.has(paragraph)) return []
      const written = placeOf(span.start.offset)
      const step = written === null ? null : (steps.get(placeKey(page.file, written.title.span.start.line)) ?? null)
      const found = splitSentences(visibleText(paragraph)).flatMap((text): readonly Sentence[] => {
        const [thresholds, conditional] = [
          counts ? thresholdsIn(text).slice(0, mostOfParagraph) : [],
          asks ? conditionalWords(text, page.language) : null,
        ]
        if (thresholds.length === 0 && conditional === null) return []
        return [{ text, thresholds, conditional, page, paragraph: span, step }]
      })
      return found.slice(0, mostOfParagraph)
    })
  })
}

function stepsByPlace({ release }: Compiled): ReadonlyMap<string, Step> {
  const steps = release?.processes.flatMap((process) => process.steps) ?? []
  return new Map(
    steps.flatMap((step) =>
      Object.values(step.source).map(({ file, line }): [string, Step] => [placeKey(file, line), step]),
    ),
  )
}

function placeKey(file: string, line: number): string {
  return `${line} ${file}`
}

function labelParagraphs({ root, labels, steps }: Page): ReadonlySet<unknown> {
  const own = [...labels, ...steps.flatMap((step) => step.labels)]
  return new Set(own.map(({ block }) => root.children[block]))
}

function splitSentences(text: string): readonly string[] {
  const parts = text.split(/(?<=[.!?])\s+(?=\p{Lu})|(?<=[。！？])/u)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

interface StepPlace {
  readonly step: PageStep | null
  readonly start: number
  readonly end: number
}

/**
 * Tells the step that an offset of a page lies in, of offsets that grow from call to call: a step goes to the next heading that is not below its own, or to the
 * next step; the list of next steps is part of none.
 */
function stepPlaces({ root, steps, nextSteps, text }: Page): (offset: number) => PageStep | null {
  const offsetOf = (block: number) => root.children[block]?.position?.start.offset ?? text.length
  const ofSteps = steps.map((step, index): StepPlace => {
    const heading = root.children[step.block]
    const depth = heading?.type === 'heading' ? heading.depth : 0
    const following = steps[index + 1]?.block ?? root.children.length
    let end = step.block + 1
    for (; end < following; end++) {
      const node = root.children[end]
      if (node?.type === 'heading' && node.depth <= depth) break
    }
    return { step, start: offsetOf(step.block), end: offsetOf(end) }
  })
  const ways = [...new Set(nextSteps.map(({ block }) => block))].map(
    (block): StepPlace => ({ step: null, start: offsetOf(block), end: offsetOf(block + 1) }),
  )
  const places = [...ofSteps, ...ways].sort((a, b) => a.start - b.start)
  let at = -1
  return (offset) => {
    while ((places[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) at++
    const place = places[at]
    return place !== undefined && offset < place.end ? place.step : null
  }
}

/** Where words of a sentence stand: their `nth` place in its paragraph; the paragraph where they are not written so. */
export function wordsSpan({ page, paragraph }: Sentence, words: string, nth = 1): Span {
  const { file, start, end } = paragraph
  const raw = page.text.slice(start.offset, end.offset)
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\<>]/g, '\\\\?\\$&'))
    .join('\\s+')
  const finder = new RegExp(pattern, 'gi')
  let match = finder.exec(raw)
  for (let seen = 1; seen < nth && match !== null; seen++) match = finder.exec(raw)
  if (match === null) return paragraph
  const point = (at: number): Point => {
    const lines = raw.slice(0, at).split(/\r\n|\n|\r/)
    const column = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? start.column : 1)
    return { line: start.line + lines.length - 1, column, offset: start.offset + at }
  }
  return { file, start: point(match.index), end: point(match.index + match[0].length) }
}
