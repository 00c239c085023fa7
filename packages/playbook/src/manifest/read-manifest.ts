import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { diagnose } from '../check/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Point, Span } from '../model/span.ts'
import { emptyManifest, type Manifest, manifestSchema } from './manifest.ts'

export type ManifestPath = readonly (string | number)[]

/** A manifest together with where each part of it stands. */
export interface ReadManifest {
  readonly file: string
  readonly manifest: Manifest
  readonly diagnostics: readonly Diagnostic[]
  /** Where the value at a path stands; the nearest parent where the path itself is not in the file. */
  spanOf(path: ManifestPath): Span
}

/** Reads `playbook.yaml`; what cannot be read is a diagnostic, and the manifest is then the empty one. */
export function readManifest(file: string, text: string): ReadManifest {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' })
  const span = (range: readonly [number, number]): Span => ({
    file,
    start: point(lineCounter, range[0]),
    end: point(lineCounter, range[1]),
  })
  const spanOf = (path: ManifestPath): Span => span(rangeAt(document, path))
  const syntax = document.errors.map((error) =>
    diagnose('FL0801', span(error.pos), { problem: firstSentence(error.message) }),
  )
  const read = syntax.length > 0 ? { diagnostics: syntax } : plainValue(document, spanOf([]))
  if ('diagnostics' in read) return { file, manifest: emptyManifest, diagnostics: read.diagnostics, spanOf }
  const parsed = manifestSchema.safeParse(read.value ?? {})
  if (parsed.success) return { file, manifest: parsed.data, diagnostics: [], spanOf }
  // Who has a hundred mistakes to mend does not need the next; finding the place of each takes time.
  const diagnostics = parsed.error.issues.slice(0, 100).map((issue) => manifestProblem(issue, spanOf))
  return { file, manifest: emptyManifest, diagnostics, spanOf }
}

/** The value of a document; an alias to nothing, or to more than anybody would write, shows only when it is followed. */
function plainValue(document: Document, span: Span): { value: unknown } | { diagnostics: readonly Diagnostic[] } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return { diagnostics: [diagnose('FL0801', span, { problem: firstSentence(error.message) })] }
  }
}

/** A playbook without a manifest. */
export function noManifest(): ReadManifest {
  const start: Point = { line: 1, column: 1, offset: 0 }
  const span: Span = { file: 'playbook.yaml', start, end: start }
  return { file: 'playbook.yaml', manifest: emptyManifest, diagnostics: [], spanOf: () => span }
}

function manifestProblem(issue: z.core.$ZodIssue, spanOf: (path: ManifestPath) => Span): Diagnostic {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  const place = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path
  return diagnose('FL0802', spanOf(place), { path: place.join('.') || 'the manifest', problem: problemOf(issue) })
}

const kinds: Readonly<Record<string, string>> = {
  record: 'a mapping',
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
}

/** What is wrong with a value, in an author's words. */
function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${kinds[issue.expected] ?? issue.expected}.`
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message
  if (issue.code === 'unrecognized_keys') return 'expected one of the keys of the reference.'
  if (issue.code === 'invalid_union') return 'expected "type" to be number, choice, set or yes-no.'
  return issue.message
}

function rangeAt(document: Document, path: ManifestPath): readonly [number, number] {
  for (let length = path.length; length >= 0; length--) {
    const part = path.slice(0, length)
    // `101:` is a number to YAML and text to us.
    const node = document.getIn(part, true) ?? document.getIn(part.map(numberIfDigits), true)
    if (isNode(node) && node.range) return [node.range[0], node.range[1]]
  }
  return [0, 0]
}

function numberIfDigits(part: string | number): string | number {
  return /^\d+$/.test(String(part)) ? Number(part) : part
}

function point(lineCounter: LineCounter, offset: number): Point {
  const { line, col } = lineCounter.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
}

function firstSentence(message: string): string {
  return message.split('\n')[0] ?? message
}
