import type { Language } from '../model/localized.ts'
import type { Named, Source } from '../model/release.ts'
import { slug } from '../reader/slug.ts'

/** One entry of a vocabulary of the manifest: a phase, a role, a service or a motion. */
export interface NameEntry extends Named<string> {
  readonly aliases: readonly string[]
}

/** Where a page uses a name, and in which language. */
export interface NamePlace {
  readonly language: Language
  readonly source: Source
}

/** A name of the entry `id` that is a name of the entry `of` already. */
export interface NameClash {
  readonly name: string
  readonly id: string
  readonly of: string
}

/**
 * Finds ids by the names that pages use.
 *
 * With entries, a name in any language or an alias finds its id; capitals, widths and white space do not matter. Where
 * two entries have one name the first counts.
 * Without entries the vocabulary is open: a name that nobody declared is its own slug, and is remembered.
 */
export class Names {
  readonly #entries: readonly NameEntry[]
  readonly #byName = new Map<string, string>()
  readonly #clashes: NameClash[] = []
  readonly #inferred = new Map<string, { readonly names: Record<Language, string>; readonly source: Source }>()

  constructor(entries: readonly NameEntry[]) {
    this.#entries = entries
    for (const entry of entries) {
      for (const name of [entry.id, ...Object.values(entry.name), ...entry.aliases]) {
        const of = this.#byName.get(fold(name))
        if (of === undefined) this.#byName.set(fold(name), entry.id)
        else if (of !== entry.id) this.#clashes.push({ name, id: entry.id, of })
      }
    }
  }

  /** Whether the manifest declares the vocabulary: a name outside it is then a mistake. */
  get isClosed(): boolean {
    return this.#entries.length > 0
  }

  isKnown(name: string): boolean {
    return this.#byName.has(fold(name))
  }

  /** The id of a name; a name that nobody knows is taken in under its slug. */
  idOf(name: string, { language, source }: NamePlace): string {
    const known = this.#byName.get(fold(name))
    if (known !== undefined) return known
    const id = slug(name) || 'unnamed'
    if (this.#entries.some((entry) => entry.id === id)) return id
    const inferred = this.#inferred.get(id) ?? { names: {}, source }
    inferred.names[language] ??= name
    this.#inferred.set(id, inferred)
    return id
  }

  /** The names that two entries share. */
  clashes(): readonly NameClash[] {
    return this.#clashes
  }

  /** Every spelling that the manifest knows. */
  spellings(): readonly string[] {
    return this.#entries.flatMap(({ name, aliases }) => [...Object.values(name), ...aliases])
  }

  /** The declared entries in their order, then those that pages brought in. */
  all(): readonly Named<string>[] {
    const inferred = [...this.#inferred].map(([id, { names, source }]) => ({ id, name: names, source }))
    return [...this.#entries.map(({ id, name, source }) => ({ id, name, source })), ...inferred]
  }
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
