import type { Engagement, NoteId, NoteRecord } from '@fairlead/engagement'
import type { Insertable } from 'kysely'
import { localOrganization, type NoteTable } from '../database/tables.ts'

/** A note as its row has it: only {@link noteRows} writes this column. */
export function noteRecordOf({ record }: Pick<NoteTable, 'record'>): NoteRecord {
  return JSON.parse(record) as NoteRecord
}

/** The rows of the notes of an engagement, by their names. */
export function noteRows({ id, notes }: Engagement): ReadonlyMap<NoteId, Insertable<NoteTable>> {
  return new Map([...notes].map(([note, record]) => [note, noteRow(id, note, record)]))
}

function noteRow(engagement: string, note: NoteId, record: NoteRecord): Insertable<NoteTable> {
  const { at, by, type, audience, escalated, nextAction, services, tasks, mentions, amendments, revision } = record
  const named = new Set([...mentions, ...amendments.flatMap((one) => one.mentions)])
  return {
    organization_id: localOrganization,
    engagement_id: engagement,
    note_id: note,
    at,
    author: by,
    type,
    audience,
    escalated: Number(escalated),
    next_stage: nextAction === null ? null : nextAction.done === null ? 'left' : 'done',
    next_owner: nextAction?.owner ?? null,
    next_date: nextAction?.date ?? null,
    services: JSON.stringify(services),
    tasks: JSON.stringify(tasks),
    mentions: JSON.stringify([...named]),
    record: JSON.stringify(record),
    revision,
  }
}
