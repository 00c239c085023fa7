import type { CommandInput } from '@fairlead/contract'
import { aNote } from './a-note.ts'
import type { TestServer } from './a-server.ts'
import type { CommandCase } from './command-cases.ts'

type NoteCommand = Extract<CommandInput, { type: keyof typeof types }>
const types = {
  WriteNote: true,
  AmendNote: true,
  SetNextAction: true,
  CompleteNextAction: true,
  EscalateNote: true,
  RedactNote: true,
} as const

const of = { note: 'note-1', expectedRevision: 2 }
const nextAction = { text: 'Call again', owner: 'ben', date: '2026-03-09' }
const written = (server: TestServer, id: string) => server.have(id, aNote({ audience: 'shared', nextAction }))

/** Every kind of command on a note. */
export const noteCases: Readonly<Record<NoteCommand['type'], CommandCase>> = {
  WriteNote: {
    good: () => aNote(),
    bad: { type: 'WriteNote', content: { ...aNote().content, audience: 'public', tasks: '100' } },
    wrongAt: ['/content/audience', '/content/tasks'],
  },
  AmendNote: {
    good: () => ({ type: 'AmendNote', body: 'They called', mentions: [], ...of }),
    bad: { type: 'AmendNote', body: null, mentions: [], ...of },
    wrongAt: ['/body'],
    before: written,
  },
  SetNextAction: {
    good: () => ({ type: 'SetNextAction', nextAction: { ...nextAction, owner: null }, ...of }),
    bad: { type: 'SetNextAction', nextAction: { ...nextAction, date: 'soon' }, ...of },
    wrongAt: ['/nextAction/date'],
    before: written,
  },
  CompleteNextAction: {
    good: () => ({ type: 'CompleteNextAction', ...of }),
    bad: { type: 'CompleteNextAction', note: 'note-1' },
    wrongAt: ['/expectedRevision'],
    before: written,
  },
  EscalateNote: {
    good: () => ({ type: 'EscalateNote', escalated: true, ...of }),
    bad: { type: 'EscalateNote', escalated: 'yes', ...of },
    wrongAt: ['/escalated'],
    before: written,
  },
  RedactNote: {
    good: () => ({ type: 'RedactNote', reason: 'It named a patient', ...of }),
    bad: { type: 'RedactNote', ...of },
    wrongAt: ['/reason'],
    before: written,
  },
}
