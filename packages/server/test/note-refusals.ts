import type { CommandInput } from '@fairlead/contract'
import { aContact } from './a-contact.ts'
import { aNote } from './a-note.ts'
import type { Refusal } from './refusal.ts'

const of = { note: 'note-1', expectedRevision: 2 }
const amend: CommandInput = { type: 'AmendNote', body: 'More', mentions: [], ...of }
const status = (fields: Readonly<Record<string, string>>) => aNote({ type: 'status', fields })
const redact: CommandInput = { type: 'RedactNote', reason: 'Not ours', ...of }

/** What is refused that is asked of notes, by the code of the rejection. */
export const noteRefusals = {
  'unknown-note': { command: amend, words: /no note note-1/ },
  'wrong-note-type': { command: aNote({ type: 'song' }), words: /"song", expected one of progress, status/ },
  'not-a-writer': { command: status({ light: 'red' }), actor: 'ben', words: /status are written by architect; ben/ },
  'note-empty': { command: aNote({ body: ' ' }), words: /says nothing/ },
  'wrong-note-text': { command: aNote({ body: 'x'.repeat(20_001) }), words: /text of a note, expected 1 to 20000/ },
  'unknown-note-field': { command: status({ light: 'red', mood: 'x' }), words: /no field "mood"/ },
  'wrong-note-field': { command: status({ light: 'blue' }), words: /"blue" in light, expected one of red, green/ },
  'note-fields-missing': { command: status({}), words: /missing: light/ },
  'cannot-see-note': { command: aNote({ mentions: ['gil'] }), words: /gil has no part in this engagement/ },
  'note-not-shared': {
    before: [{ type: 'AddContact', details: aContact() }],
    command: aNote({ nextAction: { text: 'Call', owner: 'contact-1', date: null } }),
    words: /contact-1 is a contact of the customer and does not see an internal note/,
  },
  'shared-only': { command: aNote({ type: null }), actor: 'carla', words: /carla writes only notes/ },
  'no-next-action': { command: { type: 'CompleteNextAction', ...of }, before: [aNote()], words: /no next action/ },
  'note-redacted': {
    command: { ...amend, expectedRevision: 3 },
    before: [aNote(), redact],
    words: /words of note-1 were taken away/,
  },
  'not-the-writer': {
    command: redact,
    actor: 'ben',
    before: [aNote()],
    words: /written by zoe/,
  },
  'note-stays': { command: { type: 'Undo', seq: 2 }, before: [aNote()], words: /note-1 was written and stays/ },
} as const satisfies Readonly<Record<string, Refusal>>
