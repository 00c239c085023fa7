import type { Engagement, NoteRecord } from '@fairlead/engagement'
import type { NoteType } from '@fairlead/playbook'
import type { SearchEntryTable } from '../database/tables.ts'

/** What can be found of an engagement, by its kind and key. */
export interface Findable extends Pick<SearchEntryTable, 'kind' | 'key' | 'audience' | 'title' | 'body'> {
  /** When it came to be, which is how it is ordered; `null` where that says nothing. */
  readonly at: string | null
}

/** Everything of an engagement that people look for by its words. */
export function findableOf(
  { notes, tasks, contacts }: Pick<Engagement, 'notes' | 'tasks' | 'contacts'>,
  types: readonly NoteType[],
): readonly Findable[] {
  return [
    ...[...notes].map(([key, record]): Findable => {
      const { at, audience } = record
      return { kind: 'note', key, audience, title: '', body: wordsOf(record, types), at }
    }),
    ...[...tasks].flatMap(([key, { added }]): readonly Findable[] =>
      added === null ? [] : [{ kind: 'task', key, audience: 'shared', title: added.name, body: '', at: null }],
    ),
    ...[...contacts].flatMap(([key, { details }]): readonly Findable[] => {
      if (details === null) return []
      const { name, title, email, phone, note } = details
      const body = [title, email, phone, note].filter((one) => one !== null).join(' · ')
      // What is known of people is for the team.
      return [{ kind: 'contact', key, audience: 'internal', title: name, body, at: null }]
    }),
  ]
}

/** All that a note says, and what was added to it. */
function wordsOf({ type, body, fields, nextAction, amendments }: NoteRecord, types: readonly NoteType[]): string {
  const asked = types.find(({ id }) => id === type)?.fields ?? []
  const said = asked.flatMap(({ definition }) =>
    definition.type === 'text' ? String(fields[definition.id] ?? '') : [],
  )
  return [body, ...said, nextAction?.text ?? '', ...amendments.map((one) => one.body)]
    .filter((text) => text !== '')
    .join('\n')
}
