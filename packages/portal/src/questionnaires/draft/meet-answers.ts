import type { QuestionId, SectionId } from '@fairlead/playbook'
import { isSameEntry } from '../entry/entry.ts'
import { alignRows } from './align-rows.ts'
import { entryOf, type Filled, filledRows, withEntry } from './filled.ts'
import type { Filling, ServerAnswers } from './filling.ts'
import { meetRows } from './meet-rows.ts'
import { entryAt, isSamePlace, type Place, rowAt } from './place.ts'

/** The question by which rows of a section are told apart. */
export type RowNames = Readonly<Record<SectionId, QuestionId | undefined>>

/** The same form on what others have answered meanwhile. Nothing that the person has typed is lost. */
export function meetAnswers(filling: Filling, server: ServerAnswers, names: RowNames): Filling {
  const { base, draft } = filling
  const { theirs, nextKey } = keyed(filling, server, names)
  const met = meetValues({ base, draft, theirs })
  const [followed, conflicts] = [[...met.followed], [...met.conflicts]]
  const rows = new Map(Object.entries(draft.rows))
  for (const section of sectionsIn(base, draft, theirs)) {
    const of = (filled: Filled) => filledRows(filled, section)
    const result = meetRows(section, { base: of(base), draft: of(draft), theirs: of(theirs) })
    if (result.rows.length === 0) rows.delete(section)
    else rows.set(section, result.rows)
    followed.push(...result.followed)
    conflicts.push(...result.conflicts)
  }
  const next = { values: met.values, rows: Object.fromEntries(rows) }
  const isNew = (place: Place, known: readonly Place[]) => !known.some((one) => isSamePlace(one, place))
  return {
    seen: server.revision,
    base: theirs,
    draft: next,
    followed: [...filling.followed, ...followed.filter((place) => isNew(place, filling.followed))],
    conflicts: [...filling.conflicts.filter((place) => isNew(place, conflicts)), ...conflicts].filter(
      (place) => !isSettled(place, next, theirs),
    ),
    nextKey,
  }
}

/** Whether there is nothing to choose between any more: both have come to the same. */
function isSettled(place: Place, draft: Filled, theirs: Filled): boolean {
  if (place.kind === 'row') return (rowAt(draft, place) === undefined) === (rowAt(theirs, place) === undefined)
  return isSameEntry(entryAt(draft, place), entryAt(theirs, place))
}

function keyed({ base, draft, nextKey }: Filling, { answers }: ServerAnswers, names: RowNames) {
  let next = nextKey
  const rows = Object.entries(answers.rows).map(([section, theirs]) => {
    const known = { base: filledRows(base, section), mine: filledRows(draft, section), name: names[section] }
    const aligned = alignRows(theirs, { ...known, nextKey: next })
    next = aligned.nextKey
    return [section, aligned.rows] as const
  })
  return { theirs: { values: answers.values, rows: Object.fromEntries(rows) }, nextKey: next }
}

interface Three {
  readonly base: Filled
  readonly draft: Filled
  readonly theirs: Filled
}

function meetValues({ base, draft, theirs }: Three) {
  let { values } = draft
  const [followed, conflicts]: [Place[], Place[]] = [[], []]
  for (const question of new Set([base, draft, theirs].flatMap((filled) => Object.keys(filled.values)))) {
    const [was, mine, is] = [base, draft, theirs].map((filled) => entryOf(filled.values, question))
    const [place] = [{ kind: 'value', question } as const]
    if (was === undefined || mine === undefined || is === undefined || isSameEntry(was, is)) continue
    if (isSameEntry(mine, was)) {
      values = withEntry(values, question, is)
      followed.push(place)
    } else if (!isSameEntry(mine, is)) conflicts.push(place)
  }
  return { values, followed, conflicts }
}

function sectionsIn(...all: readonly Filled[]): readonly SectionId[] {
  return [...new Set(all.flatMap(({ rows }) => Object.keys(rows)))]
}
