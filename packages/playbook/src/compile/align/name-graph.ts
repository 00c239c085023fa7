import type { Language } from '../../model/localized.ts'
import { slug } from '../../reader/slug.ts'
import type { NameEntry } from '../names.ts'
import type { NameCell } from './name-cell.ts'
import { foldName, looseName } from './name-spelling.ts'

/** A name in all the spellings that are certainly one: of one language, or an entry of the manifest. */
interface NameNode {
  readonly languages: ReadonlySet<Language>
  readonly declared: string | null
  /** How often each spelling is written in each language, in the order in which they first are. */
  readonly spellings: Map<Language, Map<string, number>>
  readonly tables: Set<string>
}

/**
 * The names of all cells, and which of them are known to be names of one thing.
 *
 * Two names that stand in one cell are never one thing: no chain of joins brings them together.
 */
export class NameGraph {
  readonly #nodes: NameNode[] = []
  readonly #declared = new Map<string, number>()
  readonly #byId = new Map<string, number>()
  readonly #byName = new Map<string, number>()
  readonly #parent: number[] = []
  /** Of the root of a group: the cells of several names in which any of it stands, and its nodes. */
  readonly #cells: Set<number>[] = []
  readonly #members: number[][] = []
  readonly #apart: ReadonlySet<string>

  constructor(cells: readonly NameCell[], declared: readonly NameEntry[]) {
    this.#apart = heldApart(cells)
    for (const { id, name, aliases } of declared) {
      const node = this.#add(new Set(Object.keys(name)), id)
      this.#byId.set(id, node)
      for (const known of [id, ...Object.values(name), ...aliases]) {
        if (!this.#declared.has(foldName(known))) this.#declared.set(foldName(known), node)
      }
    }
  }

  /** The names of the manifest, folded, each with its node. */
  declared(): ReadonlyMap<string, number> {
    return this.#declared
  }

  /** The nodes of one cell, each once. */
  take({ language, table, names }: NameCell, index: number): readonly number[] {
    const nodes = new Set<number>()
    for (const name of names) {
      const node = this.#nodeOf(language, name)
      const { spellings, tables } = this.node(node)
      const counts = spellings.get(language) ?? new Map<string, number>()
      spellings.set(language, counts.set(name, (counts.get(name) ?? 0) + 1))
      if (table !== null) tables.add(table)
      nodes.add(node)
    }
    if (nodes.size > 1) for (const node of nodes) this.#cells[this.groupOf(node)]?.add(index)
    return [...nodes]
  }

  /** What all spellings of a name have in common. */
  keyOf(name: string): string {
    const loose = looseName(name)
    return loose === '' || this.#apart.has(loose) ? foldName(name) : loose
  }

  node(node: number): NameNode {
    const found = this.#nodes[node]
    if (found === undefined) throw new Error(`No name ${node}.`)
    return found
  }

  get size(): number {
    return this.#nodes.length
  }

  #nodeOf(language: Language, name: string): number {
    const declared = this.#declared.get(foldName(name)) ?? this.#byId.get(slug(name))
    if (declared !== undefined) return declared
    const key = `${language}\n${this.keyOf(name)}`
    const node = this.#byName.get(key) ?? this.#add(new Set([language]), null)
    this.#byName.set(key, node)
    return node
  }

  #add(languages: ReadonlySet<Language>, declared: string | null): number {
    const node = this.#nodes.length
    this.#nodes.push({ languages, declared, spellings: new Map(), tables: new Set() })
    this.#parent.push(node)
    this.#cells.push(new Set())
    this.#members.push([node])
    return node
  }

  /** What stands for all the names that are one with this one. */
  groupOf(node: number): number {
    let root = node
    for (let up = this.#parent[root] ?? root; up !== root; up = this.#parent[root] ?? root) root = up
    for (let at = node; at !== root; ) {
      const up = this.#parent[at] ?? root
      this.#parent[at] = root
      at = up
    }
    return root
  }

  membersOf(group: number): readonly number[] {
    return this.#members[this.groupOf(group)] ?? []
  }

  /** Whether a group has a name in a language. */
  has(group: number, language: Language): boolean {
    return this.membersOf(group).some((node) => this.node(node).languages.has(language))
  }

  /** The entry of the manifest that a group is; `null` where it is none. */
  declaredAs(group: number): string | null {
    return this.membersOf(group).flatMap((node) => this.node(node).declared ?? [])[0] ?? null
  }

  /** Makes two names one, unless they stand in one cell, or are two in the manifest. Says whether they are one now. */
  join(a: number, b: number): boolean {
    let [large, small] = [this.groupOf(a), this.groupOf(b)]
    if (large === small) return true
    if (this.declaredAs(large) !== null && this.declaredAs(small) !== null) return false
    if (this.#sizeOf(large) < this.#sizeOf(small)) [large, small] = [small, large]
    const [cells, more] = [this.#cells[large] ?? new Set(), this.#cells[small] ?? new Set()]
    if (!cells.isDisjointFrom(more)) return false
    for (const cell of more) cells.add(cell)
    this.#members[large]?.push(...(this.#members[small] ?? []))
    this.#parent[small] = large
    return true
  }

  #sizeOf(group: number): number {
    return (this.#cells[group]?.size ?? 0) + (this.#members[group]?.length ?? 0)
  }
}

/** Loose names that stand for two different names in one cell: whoever wrote it holds them apart. */
function heldApart(cells: readonly NameCell[]): ReadonlySet<string> {
  const apart = new Set<string>()
  for (const { names } of cells) {
    if (names.length < 2) continue
    const folded = new Map<string, string>()
    for (const name of names) {
      const [loose, fold] = [looseName(name), foldName(name)]
      if ((folded.get(loose) ?? fold) !== fold) apart.add(loose)
      folded.set(loose, fold)
    }
  }
  return apart
}
