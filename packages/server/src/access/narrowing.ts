import type { PersonId } from '@fairlead/engagement'
import { localOrganization, type Tables } from '../database/tables.ts'

/** What somebody may not see: of which tables which rows are left, as conditions in SQL. */
export interface Narrowing {
  /** The engagements that conditions speak of as `seen`. */
  readonly seen: { readonly query: readonly [before: string, behind: string]; readonly person: PersonId } | null
  readonly tables: Readonly<Partial<Record<keyof Tables, string>>>
}

/** Of every table whether each of its rows belongs to one engagement. */
const isOfEngagements: Readonly<Record<keyof Tables, boolean>> = {
  engagement: true,
  event: true,
  work: true,
  session: true,
  attendance: true,
  request: true,
  outbox: true,
  participant: true,
  note: true,
  search_entry: true,
  time_entry: true,
  finding: true,
  personal: true,
  suppression: true,
  release: false,
  search_page: false,
  read_model: false,
  feed: false,
  site_link: true,
  site_session: true,
  site_copy: true,
  digest_setting: false,
  unsubscribe_token: false,
}

const ofEngagements = (Object.keys(isOfEngagements) as (keyof Tables)[]).filter((table) => isOfEngagements[table])

/** Whose access is granted sees of every table the rows of engagements in which they take part [S330]. */
export function grantedOnly(person: PersonId): Narrowing {
  const query = [
    `(SELECT engagement_id FROM main.participant WHERE organization_id = '${localOrganization}' AND person = `,
    ')',
  ] as const
  const isSeen = 'engagement_id IN (SELECT engagement_id FROM seen)'
  return { seen: { query, person }, tables: Object.fromEntries(ofEngagements.map((table) => [table, isSeen])) }
}

/** Which note an event is about; an undo takes back what happened to one note at most. */
const noteOfEvent = `CASE
  WHEN event.type IN ('NoteWritten', 'NoteAmended', 'NextActionSet', 'NextActionCompleted', 'NoteEscalated', 'NoteRedacted')
  THEN json_extract(event.data, '$.note')
  WHEN event.type = 'Undone' THEN json_extract(event.data, '$.restored.notes[0].note') END`

/**
 * The customer, and guests, see nothing of a note that is not shared: not its events, and no message about it [S435]; and
 * nothing of time [S500].
 */
export const sharedOnly: Narrowing = {
  seen: null,
  tables: {
    note: "audience = 'shared'",
    search_entry: "audience = 'shared'",
    time_entry: 'FALSE',
    event: `NOT EXISTS (SELECT 1 FROM main.note WHERE note.organization_id = event.organization_id
      AND note.engagement_id = event.engagement_id AND note.audience = 'internal' AND note.note_id = ${noteOfEvent})`,
    outbox: "NOT (kind = 'note' AND json_extract(payload, '$.body.audience') = 'internal')",
  },
}
