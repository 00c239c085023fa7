import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'

export type ManifestPath = readonly (string | number)[]

/** A range of the text of a manifest, in UTF-16 code units. */
export type TextRange = readonly [start: number, end: number]

/** Where the parts of a manifest stand. */
export interface ManifestPlaces {
  /** The value at a path; the nearest parent where the path itself is not in the file. */
  valueAt(path: ManifestPath): TextRange
  /** The key of the value at a path; where it has none, what {@link valueAt} says. */
  keyAt(path: ManifestPath): TextRange
}

/** Finds places without a walk for each: every mapping that is asked for is indexed once. */
export function manifestPlaces(document: Document): ManifestPlaces {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()
  const pairIn = (map: YAMLMap, key: string): Pair | undefined => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [keyText(pair), pair]))
    indexes.set(map, index)
    return index.get(key)
  }
  const follow = (path: ManifestPath): { readonly key: TextRange | null; readonly value: TextRange } => {
    let node: unknown = document.contents
    let found: { key: TextRange | null; value: TextRange } = { key: null, value: rangeOf(node) ?? [0, 0] }
    for (const part of path) {
      const pair = isMap(node) ? pairIn(node, String(part)) : undefined
      node = pair === undefined ? (isSeq(node) ? node.items[Number(part)] : undefined) : pair.value
      if (pair === undefined && !isNode(node)) return found
      const key = pair === undefined ? null : rangeOf(pair.key)
      found = { key, value: rangeOf(node) ?? key ?? found.value }
    }
    return found
  }
  return {
    valueAt: (path) => follow(path).value,
    keyAt: (path) => {
      const { key, value } = follow(path)
      return key ?? value
    },
  }
}

/** A key as text: `101:` is a number to YAML and text to us. */
export function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

/** Where a node stands; `null` for what is not in the text. */
export function rangeOf(node: unknown): TextRange | null {
  if (isPair(node)) return rangeOf(node.key)
  return isNode(node) && (node as Node).range ? [node.range?.[0] ?? 0, node.range?.[1] ?? 0] : null
}
