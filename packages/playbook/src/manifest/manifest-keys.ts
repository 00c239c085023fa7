import { type Document, isMap, isScalar, isSeq, type Pair } from 'yaml'
import { keyText, rangeOf, type TextRange } from './manifest-places.ts'

/** A key that cannot stand where it does. */
export interface KeyProblem {
  readonly kind: 'twice' | 'refused'
  readonly name: string
  readonly path: readonly string[]
  readonly range: TextRange
}

/** What every object has, or what merges another mapping in: as a name it would mean something else. */
const refused: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<'])

/**
 * The keys of a document that a mapping of names cannot hold: those that mean something to every program, those that are
 * no text, and those that are one text written in two ways, such as `20` and `"20"`.
 */
export function keyProblems(document: Document): readonly KeyProblem[] {
  const found: KeyProblem[] = []
  const open: { readonly node: unknown; readonly path: readonly string[] }[] = [{ node: document.contents, path: [] }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, path } = next
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) open.push({ node: item, path: [...path, String(index)] })
    if (!isMap(node)) continue
    const seen = new Set<string>()
    for (const pair of node.items) {
      const name = keyText(pair)
      const kind = isRefused(pair) ? 'refused' : seen.has(name) ? 'twice' : null
      seen.add(name)
      if (kind !== null) found.push({ kind, name, path, range: rangeOf(pair.key) ?? [0, 0] })
      else open.push({ node: pair.value, path: [...path, name] })
    }
  }
  return found.sort((a, b) => a.range[0] - b.range[0])
}

function isRefused(pair: Pair): boolean {
  return !isScalar(pair.key) || pair.key.value === null || refused.has(keyText(pair))
}
