import { type Document, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { diagnose } from '../check/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Point, Span } from '../model/span.ts'
import { emptyManifest, type Manifest, manifestSchema } from './manifest.ts'
import { type ManifestPath, manifestPlaces, type TextRange } from './manifest-places.ts'

/** A manifest together with where each part of it stands. */
export interface ReadManifest {
  readonly file: string
  readonly text: string
  readonly manifest: Manifest
  readonly diagnostics: readonly Diagnostic[]
  /** Where the value at a path stands; the nearest parent where the path itself is not in the file. */
  spanOf(path: ManifestPath): Span
  /** Where the key of the value at a path stands: an entry is declared there. */
  keyOf(path: ManifestPath): Span
}

/** Who has a hundred mistakes to mend does not need the next; finding the place of each takes time. */
const mostProblems = 100

/** Reads `playbook.yaml`; what cannot be read is a diagnostic, and the manifest is then the empty one. */
export function readManifest(file: string, text: string): ReadManifest {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' })
  const places = manifestPlaces(document)
  const span = (range: TextRange): Span => ({
    file,
    start: point(lineCounter, range[0]),
    // What is missing at the end of a file would stand after it.
    end: point(lineCounter, Math.max(range[0], Math.min(range[1], text.length))),
  })
  const spanOf = (path: ManifestPath): Span => span(places.valueAt(path))
  const keyOf = (path: ManifestPath): Span => span(places.keyAt(path))
  const syntax = document.errors
    .slice(0, mostProblems)
    .map((error) => diagnose('FL0801', span(error.pos), { problem: firstSentence(error.message) }))
  const read = syntax.length > 0 ? { diagnostics: syntax } : plainValue(document, spanOf([]))
  if ('diagnostics' in read)
    return { file, text, manifest: emptyManifest, diagnostics: read.diagnostics, spanOf, keyOf }
  const parsed = manifestSchema.safeParse(read.value ?? {})
  if (parsed.success) return { file, text, manifest: parsed.data, diagnostics: [], spanOf, keyOf }
  const diagnostics = parsed.error.issues.slice(0, mostProblems).map((issue) => manifestProblem(issue, spanOf))
  return { file, text, manifest: emptyManifest, diagnostics, spanOf, keyOf }
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
  return {
    file: 'playbook.yaml',
    text: '',
    manifest: emptyManifest,
    diagnostics: [],
    spanOf: () => span,
    keyOf: () => span,
  }
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

function point(lineCounter: LineCounter, offset: number): Point {
  const { line, col } = lineCounter.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
}

function firstSentence(message: string): string {
  return message.split('\n')[0] ?? message
}
