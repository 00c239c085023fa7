import type { Language, Localized } from '../model/localized.ts'
import type { Named, Source } from '../model/release.ts'
import { slug } from '../reader/slug.ts'
import type { NameGroup } from './align/align-names.ts'
import { foldName } from './align/name-spelling.ts'

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
 * A name that nobody declared has the id of its group: what the pages themselves tell of names that mean the same. It is
 * remembered once it is asked for; one without a group is its own slug.
 */
export class Names {
  readonly #entries: readonly NameEntry[]
  readonly #byName = new Map<string, string>()
  readonly #clashes: NameClash[] = []
  readonly #inferred = new Map<string, { readonly names: Record<Language, string>; readonly source: Source }>()

  readonly #groupOf = new Map<string, NameGroup>()
  /** What pages call an entry in languages in which the manifest has no name for it. */
  readonly #learned = new Map<string, Record<Language, string>>()
  readonly #learnedNames = new Set<string>()

  constructor(entries: readonly NameEntry[], groups: readonly NameGroup[]) {
    this.#entries = entries
    for (const entry of entries) {
      for (const name of [entry.id, ...Object.values(entry.name), ...entry.aliases]) {
        const of = this.#byName.get(foldName(name))
        if (of === undefined) this.#byName.set(foldName(name), entry.id)
        else if (of !== entry.id) this.#clashes.push({ name, id: entry.id, of })
      }
    }
    for (const group of groups) {
      for (const [language, spellings] of Object.entries(group.spellings)) {
        for (const spelling of spellings) this.#groupOf.set(`${language}\n${foldName(spelling)}`, group)
      }
    }
    const groupOfEntry = new Map(groups.map((group) => [group.id, group]))
    for (const { id, name } of entries) this.#learn(id, name, groupOfEntry.get(id)?.spellings ?? {})
  }

  #learn(id: string, name: Localized<string>, spellings: Localized<readonly string[]>): void {
    const learned: Record<Language, string> = {}
    for (const [language, [first, ...others]] of Object.entries(spellings)) {
      if (Object.hasOwn(name, language) || first === undefined) continue
      learned[language] = first
      for (const spelling of [first, ...others]) this.#learnedNames.add(foldName(spelling))
    }
    this.#learned.set(id, learned)
  }

  /** Whether the manifest declares the vocabulary: a name outside it is then a mistake. */
  get isClosed(): boolean {
    return this.#entries.length > 0
  }

  isKnown(name: string): boolean {
    return this.#byName.has(foldName(name)) || this.#learnedNames.has(foldName(name))
  }

  /** The id of the declared entry of this name or alias; `null` where there is none. */
  declaredId(name: string): string | null {
    return this.#byName.get(foldName(name)) ?? null
  }

  /** The id of a name; a name that is not declared is taken in. */
  idOf(name: string, { language, source }: NamePlace): string {
    const known = this.#byName.get(foldName(name))
    if (known !== undefined) return known
    const group = this.#groupOf.get(`${language}\n${foldName(name)}`)
    const id = group?.id ?? (slug(name) || 'unnamed')
    if (this.#learned.has(id)) return id
    const inferred = this.#inferred.get(id) ?? { names: firstNames(group), source }
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
    const declared = this.#entries.map(({ id, name, source }) => {
      return { id, name: { ...this.#learned.get(id), ...name }, source }
    })
    const inferred = [...this.#inferred].map(([id, { names, source }]) => ({ id, name: names, source }))
    return [...declared, ...inferred]
  }
}

function firstNames(group: NameGroup | undefined): Record<Language, string> {
  const names = Object.entries(group?.spellings ?? {}).flatMap(([language, [first]]) =>
    first === undefined ? [] : [[language, first] as const],
  )
  return Object.fromEntries(names)
}
