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

/** What many cells of a language say in the same words: most cells say what others say, too. */
export interface Phrase {
  readonly language: Language
  readonly names: readonly string[]
  readonly cells: readonly NameCell[]
  /** The nodes of its names, each once. */
  readonly nodes: readonly number[]
}

/**
 * The names of all cells, and which of them are known to be names of one thing.
 *
 * Two names that stand in one cell are never one thing: no chain of joins brings them together.
 */
export class NameGraph {
  /** By language in the order of the cells. */
  readonly phrases: readonly Phrase[]
  readonly #nodes: NameNode[] = []
  readonly #declared = new Map<string, number>()
  readonly #byId = new Map<string, number>()
  readonly #byName = new Map<string, number>()
  readonly #parent: number[] = []
  /** Of the root of a group: the phrases of several names in which any of it stands, and its nodes. */
  readonly #lists: Set<number>[] = []
  readonly #members: number[][] = []
  readonly #apart: ReadonlySet<string>

  constructor(cells: readonly NameCell[], declared: readonly NameEntry[]) {
    const written = [
      ...Map.groupBy(
        cells,
        ({ language, names }) => `${language}\n${names.length === 1 ? names[0] : names.join('\n')}`,
      ).values(),
    ]
    this.#apart = heldApart(written.flatMap(([first]) => (first === undefined ? [] : [first.names])))
    for (const { id, name, aliases } of declared) {
      const node = this.#add(new Set(Object.keys(name)), id)
      this.#byId.set(id, node)
      for (const known of [id, ...Object.values(name), ...aliases]) {
        if (!this.#declared.has(foldName(known))) this.#declared.set(foldName(known), node)
      }
    }
    this.phrases = written.flatMap((same, index) => this.#phrase(same, index) ?? [])
  }

  /** The names of the manifest, folded, each with its node. */
  declared(): ReadonlyMap<string, number> {
    return this.#declared
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
    const [lists, more] = [this.#lists[large] ?? new Set(), this.#lists[small] ?? new Set()]
    if (!lists.isDisjointFrom(more)) return false
    for (const list of more) lists.add(list)
    for (const member of this.#members[small] ?? []) this.#members[large]?.push(member)
    this.#parent[small] = large
    return true
  }

  #sizeOf(group: number): number {
    return (this.#lists[group]?.size ?? 0) + (this.#members[group]?.length ?? 0)
  }

  #phrase(cells: readonly NameCell[], index: number): Phrase | null {
    const [first] = cells
    if (first === undefined) return null
    const { language, names } = first
    const nodes = new Set<number>()
    for (const name of names) {
      const node = this.#nodeOf(language, name)
      const { spellings, tables } = this.node(node)
      const counts = spellings.get(language) ?? new Map<string, number>()
      spellings.set(language, counts.set(name, (counts.get(name) ?? 0) + cells.length))
      for (const { table } of cells) if (table !== null) tables.add(table)
      nodes.add(node)
    }
    if (nodes.size > 1) for (const node of nodes) this.#lists[this.groupOf(node)]?.add(index)
    return { language, names, cells, nodes: [...nodes] }
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
    this.#lists.push(new Set())
    this.#members.push([node])
    return node
  }
}

/** Loose names that stand for two different names in one cell: whoever wrote it holds them apart. */
function heldApart(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const apart = new Set<string>()
  for (const names of lists) {
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
