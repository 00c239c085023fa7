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
  const document = parseDocument(text, { lineCounter, prettyErrors: false, merge: false, maxAliasCount: 100 } as never)
  const span = (range: readonly [number, number]): Span => ({
    file,
    start: point(lineCounter, range[0]),
    end: point(lineCounter, range[1]),
  })
  const spanOf = (path: ManifestPath): Span => span(rangeAt(document, path))
  const syntax = document.errors.map((error) =>
    diagnose('FL0801', span(error.pos), { problem: firstSentence(error.message) }),
  )
  if (syntax.length > 0) return { file, manifest: emptyManifest, diagnostics: syntax, spanOf }
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  const parsed = manifestSchema.safeParse(value ?? {})
  if (parsed.success) return { file, manifest: parsed.data, diagnostics: [], spanOf }
  const diagnostics = parsed.error.issues.map((issue) => manifestProblem(issue, spanOf))
  return { file, manifest: emptyManifest, diagnostics, spanOf }
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
  return diagnose('FL0802', spanOf(place), { path: place.join('.') || 'the manifest', problem: issue.message })
}

function rangeAt(document: Document, path: ManifestPath): readonly [number, number] {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return [node.range[0], node.range[1]]
  }
  return [0, 0]
}

function point(lineCounter: LineCounter, offset: number): Point {
  const { line, col } = lineCounter.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
}

function firstSentence(message: string): string {
  return message.split('\n')[0] ?? message
}
