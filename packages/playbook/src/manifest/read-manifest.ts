import { type Document, LineCounter, parseDocument } from 'yaml'
import { diagnose } from '../check/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Point, Span } from '../model/span.ts'
import { schemaProblems } from '../schema/schema-problem.ts'
import { pointsOf } from '../text/points.ts'
import { tooDeepAt } from '../text/yaml-depth.ts'
import { emptyManifest, type Manifest } from './manifest.ts'
import { type KeyProblem, keyProblems } from './manifest-keys.ts'
import { type ManifestPath, manifestPlaces, type TextRange } from './manifest-places.ts'
import { manifestSchema } from './manifest-schema.ts'

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
  const tooDeep = tooDeepAt(text)
  const document = parseDocument(tooDeep === null ? text : '', {
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
    // Compares every key with every other; keys that stand twice are found below.
    uniqueKeys: false,
  })
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
  const refuse = (diagnostics: readonly Diagnostic[]): ReadManifest => {
    return { file, text, manifest: emptyManifest, diagnostics: diagnostics.slice(0, mostProblems), spanOf, keyOf }
  }
  if (tooDeep !== null) {
    const at = pointsOf(text)(tooDeep)
    return refuse([diagnose('FL0801', { file, start: at, end: at }, { problem: 'it nests too deep.' })])
  }
  if (syntax.length > 0) return refuse(syntax)
  const keys = keyProblems(document)
  if (keys.length > 0) return refuse(keys.map((problem) => keyFinding(problem, span(problem.range))))
  const read = plainValue(document, spanOf([]))
  if ('diagnostics' in read) return refuse(read.diagnostics)
  const value = read.value ?? {}
  const parsed = manifestSchema.safeParse(value)
  if (parsed.success) return { file, text, manifest: parsed.data, diagnostics: [], spanOf, keyOf }
  return refuse(
    schemaProblems(parsed.error, value, manifestSchema)
      .slice(0, mostProblems)
      .map(({ path, isKey, found, expected }) => {
        const words = { path: path.join('.') || 'the top of the manifest', found, expected }
        return diagnose('FL0802', isKey ? keyOf(path) : spanOf(path), words)
      }),
  )
}

function keyFinding({ kind, name, path }: KeyProblem, span: Span): Diagnostic {
  if (kind === 'twice') return diagnose('FL0809', span, { name })
  const words = {
    path: [...path, name].join('.'),
    found: `key "${name}"`,
    expected: 'another key: this one is no name.',
  }
  return diagnose('FL0802', span, words)
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

function point(lineCounter: LineCounter, offset: number): Point {
  const { line, col } = lineCounter.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
}

function firstSentence(message: string): string {
  return message.split('\n')[0] ?? message
}
