import type { EngagementEvent, RecordedEvent } from '../command/event.ts'
import type { NoteEvent, NoteWritten } from './note-event.ts'
import type { NoteRecord, NoteState } from './note-record.ts'

type Place = Pick<RecordedEvent, 'seq' | 'actor' | 'at'>

/** The record of a note after an event about it; only its writing makes one where there is none. */
export function noteAfter(record: NoteRecord | undefined, event: NoteEvent, place: Place): NoteRecord | undefined {
  if (event.type === 'NoteWritten') return writtenNote(event, place)
  return record === undefined ? undefined : changed(record, event, place)
}

const types: { readonly [Type in NoteEvent['type']]: true } = {
  NoteWritten: true,
  NoteAmended: true,
  NextActionSet: true,
  NextActionCompleted: true,
  NoteEscalated: true,
  NoteRedacted: true,
}

/** Whether an event is about a note. */
export function isNoteEvent(event: EngagementEvent): event is NoteEvent {
  return Object.hasOwn(types, event.type)
}

/** What of a note can be taken back. */
export function noteState({ nextAction, escalated }: NoteRecord): NoteState {
  return { nextAction, escalated }
}

function writtenNote({ content }: NoteWritten, { seq: revision, actor: by, at }: Place): NoteRecord {
  const nextAction = content.nextAction === null ? null : { ...content.nextAction, done: null }
  return { ...content, nextAction, by, at, amendments: [], redacted: null, revision }
}

function changed(record: NoteRecord, event: Exclude<NoteEvent, NoteWritten>, place: Place): NoteRecord {
  const { seq: revision, actor: by, at } = place
  switch (event.type) {
    case 'NoteAmended': {
      const { body, mentions } = event
      return { ...record, amendments: [...record.amendments, { by, at, body, mentions }], revision }
    }
    case 'NextActionSet': {
      const nextAction = event.nextAction === null ? null : { ...event.nextAction, done: null }
      return { ...record, nextAction, revision }
    }
    case 'NextActionCompleted': {
      const nextAction = record.nextAction === null ? null : { ...record.nextAction, done: { by, at } }
      return { ...record, nextAction, revision }
    }
    case 'NoteEscalated':
      return { ...record, escalated: event.escalated, revision }
    case 'NoteRedacted': {
      const amendments = record.amendments.map((one) => ({ ...one, body: '', mentions: [] }))
      const silent = { body: '', fields: {}, mentions: [], nextAction: null, escalated: false, amendments }
      return { ...record, ...silent, redacted: { by, at, reason: event.reason }, revision }
    }
    default:
      throw new Error(`Unexpected event ${revision} of a note, expected a known type`, {
        cause: event satisfies never,
      })
  }
}
