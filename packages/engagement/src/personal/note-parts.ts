import type { NoteContent, NoteId, NoteRecord } from '../note/note-record.ts'
import type { PersonalPart } from './personal-part.ts'
import { textParts } from './record-parts.ts'

type Path = PersonalPart['path']

/** What of a note that is written is personal: all that was written by hand may speak of anybody. */
export function contentParts(
  note: NoteId,
  { body, fields, nextAction }: Pick<NoteContent, 'body' | 'fields' | 'nextAction'>,
  path: Path = [],
): readonly PersonalPart[] {
  const whose = `note/${note}`
  return [
    ...textParts([...path, 'body'], whose, body),
    ...Object.entries(fields).flatMap(([field, value]) =>
      typeof value === 'string' ? textParts([...path, 'fields', field], whose, value) : [],
    ),
    ...actionParts(note, nextAction, [...path, 'nextAction']),
  ]
}

/** What of a next action is personal. */
export function actionParts(note: NoteId, action: NoteContent['nextAction'], path: Path): readonly PersonalPart[] {
  return action === null ? [] : textParts([...path, 'text'], `note/${note}`, action.text)
}

/** What of a note is personal, with all that was added to it. */
export function noteParts(note: NoteId, record: NoteRecord): readonly PersonalPart[] {
  const amendments = record.amendments.flatMap(({ body }, at) =>
    textParts(['amendments', at, 'body'], `note/${note}`, body),
  )
  return [...contentParts(note, record), ...amendments]
}
