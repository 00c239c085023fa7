import { canonicalJson, type QuestionId } from '@fairlead/playbook'
import { areSameEntries, type Entries, entryOf, type FilledRow } from './filled.ts'

interface Known {
  /** The rows as they were. */
  readonly base: readonly FilledRow[]
  /** The rows as the person has made them: what was saved may come back from the server without an answer in between. */
  readonly mine: readonly FilledRow[]
  /** The question that names a row, where there is one: the first of the section. */
  readonly name: QuestionId | undefined
  readonly nextKey: number
}

/**
 * Gives rows that came without keys the keys of those that they were: the ones that are the same, then those that have
 * the same name, then those in their place that are alike. All others are new.
 */
export function alignRows(
  theirs: readonly Entries[],
  { base, mine, name, nextKey }: Known,
): { readonly rows: readonly FilledRow[]; readonly nextKey: number } {
  const keys: (number | null)[] = theirs.map(() => null)
  const [from, to] = sameEnds(base, theirs)
  for (let at = 0; at < from; at += 1) keys[at] = base[at]?.key ?? null
  for (let at = to; at < theirs.length; at += 1) keys[at] = base[at + base.length - theirs.length]?.key ?? null
  const between = base.slice(from, base.length - (theirs.length - to))
  const inBase = new Set(base.map(({ key }) => key))
  const saved = mine.filter(({ key }) => !inBase.has(key))
  claim(keys, theirs, { rows: between, nameOf: wholeOf })
  claim(keys, theirs, { rows: saved, nameOf: wholeOf })
  if (name !== undefined) {
    claim(keys, theirs, { rows: [...between, ...saved], nameOf: (entries) => onlyName(entries, name) })
  }
  claimInPlace(keys, theirs, between)
  let next = nextKey
  const byKey = new Map(base.map((row) => [row.key, row]))
  const rows = theirs.map((entries, at): FilledRow => {
    const key = keys[at] ?? next++
    // A row that is the same stays the same object, so that it need not be drawn or compared again.
    const known = byKey.get(key)
    return known !== undefined && areSameEntries(known.entries, entries) ? known : { key, entries }
  })
  return { rows, nextKey: next }
}

/** How far the two are the same from the beginning, and from where on `theirs` is the same to the end. */
function sameEnds(base: readonly FilledRow[], theirs: readonly Entries[]): readonly [number, number] {
  const shorter = Math.min(base.length, theirs.length)
  const isSame = (one: FilledRow | undefined, other: Entries | undefined) =>
    one !== undefined && other !== undefined && areSameEntries(one.entries, other)
  let from = 0
  while (from < shorter && isSame(base[from], theirs[from])) from += 1
  let behind = 0
  while (behind < shorter - from && isSame(base.at(-1 - behind), theirs.at(-1 - behind))) behind += 1
  return [from, theirs.length - behind]
}

interface Candidates {
  readonly rows: readonly FilledRow[]
  /** What the rows that belong together have in common; `null` where it says nothing. */
  readonly nameOf: (entries: Entries) => string | null
}

/** Gives keys to those that have none yet and share their name with a row that nobody has claimed, in order. */
function claim(keys: (number | null)[], theirs: readonly Entries[], { rows, nameOf }: Candidates): void {
  const taken = new Set(keys)
  const free = Map.groupBy(
    rows.filter(({ key }) => !taken.has(key)),
    ({ entries }) => nameOf(entries),
  )
  for (const [at, entries] of theirs.entries()) {
    if (keys[at] !== null) continue
    const name = nameOf(entries)
    const found = name === null ? undefined : free.get(name)?.shift()
    if (found !== undefined) keys[at] = found.key
  }
}

/** Where as many rows are left on both sides, those in the same place belong together if they have half in common. */
function claimInPlace(keys: (number | null)[], theirs: readonly Entries[], rows: readonly FilledRow[]): void {
  const taken = new Set(keys)
  const free = rows.filter(({ key }) => !taken.has(key))
  const open = [...theirs.keys()].filter((at) => keys[at] === null)
  if (free.length !== open.length) return
  for (const [nth, at] of open.entries()) {
    const row = free[nth]
    if (row !== undefined && areAlike(row.entries, theirs[at] ?? {})) keys[at] = row.key
  }
}

function areAlike(one: Entries, other: Entries): boolean {
  const ids = Object.keys({ ...one, ...other })
  const same = ids.filter((id) => canonicalJson(entryOf(one, id)) === canonicalJson(entryOf(other, id)))
  return same.length * 2 >= ids.length
}

function wholeOf(entries: Entries): string | null {
  return Object.keys(entries).length === 0 ? null : canonicalJson(entries)
}

function onlyName(entries: Entries, name: QuestionId): string | null {
  const entry = entryOf(entries, name)
  return entry === null ? null : canonicalJson(entry)
}
