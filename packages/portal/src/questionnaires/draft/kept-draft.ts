import type { QuestionId, SectionId } from '@fairlead/playbook'
import { type Entry, isSameEntry } from '../entry/entry.ts'
import {
  areSameRows,
  entryOf,
  type Filled,
  type FilledRow,
  filledFrom,
  filledRows,
  withEntry,
  withRows,
} from './filled.ts'
import type { Filling, ServerAnswers } from './filling.ts'
import { meetAnswers, type RowNames } from './meet-answers.ts'

/** What a browser keeps of a form that the server does not have, with what it was changed from. */
export interface KeptDraft {
  readonly values: Readonly<Record<QuestionId, { readonly base: Entry; readonly draft: Entry }>>
  readonly rows: Readonly<
    Record<SectionId, { readonly base: readonly FilledRow[]; readonly draft: readonly FilledRow[] }>
  >
}

/** What has to be kept of a form; `null` where it says what the server says. */
export function keptOf({ base, draft }: Filling): KeptDraft | null {
  if (base === draft) return null
  const questions = new Set([base, draft].flatMap(({ values }) => Object.keys(values)))
  const values = [...questions].flatMap((id) => {
    const [was, is] = [entryOf(base.values, id), entryOf(draft.values, id)]
    return isSameEntry(was, is) ? [] : [[id, { base: was, draft: is }] as const]
  })
  const sections = new Set([base, draft].flatMap(({ rows }) => Object.keys(rows)))
  const rows = [...sections].flatMap((id) => {
    const [was, is] = [filledRows(base, id), filledRows(draft, id)]
    return areSameRows(was, is) ? [] : [[id, { base: was, draft: is }] as const]
  })
  if (values.length === 0 && rows.length === 0) return null
  return { values: Object.fromEntries(values), rows: Object.fromEntries(rows) }
}

/** The form that was kept, on what the server says now. */
export function withKept(server: ServerAnswers, kept: KeptDraft, names: RowNames): Filling {
  const keys = Object.values(kept.rows).flatMap(({ base, draft }) => [...base, ...draft].map(({ key }) => key))
  const { filled, nextKey } = filledFrom(
    server.answers,
    keys.reduce((most, key) => Math.max(most, key + 1), 0),
  )
  const side = (which: 'base' | 'draft'): Filled => {
    const values = Object.entries(kept.values).reduce((next, [id, of]) => withEntry(next, id, of[which]), filled.values)
    return Object.entries(kept.rows).reduce((next, [id, of]) => withRows(next, id, of[which]), { ...filled, values })
  }
  const then = { seen: server.revision, base: side('base'), draft: side('draft'), followed: [], conflicts: [], nextKey }
  const met = meetAnswers(then, server, names)
  // What the form shows was never seen otherwise: nobody has to be told.
  return { ...met, followed: [] }
}
