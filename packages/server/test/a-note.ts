import type { CommandInput, NoteView } from '@fairlead/contract'
import type { TestServer } from './a-server.ts'

type WriteNote = Extract<CommandInput, { type: 'WriteNote' }>

/** The command to note progress for the team; `over` says what is different. */
export function aNote(over: Partial<WriteNote['content']> = {}): WriteNote {
  const nothing = { fields: {}, services: [], tasks: [], nextAction: null, escalated: false, mentions: [] }
  return {
    type: 'WriteNote',
    content: { type: 'progress', audience: 'internal', body: 'We talked', ...nothing, ...over },
  }
}

interface NotesPage {
  readonly notes: readonly NoteView[]
  readonly next: string | null
  readonly total: number
  readonly isMore: boolean
}

/** The notes that somebody finds under an address. */
export async function notesAt(server: TestServer, path: string, actor: string | null = 'zoe'): Promise<NotesPage> {
  return server.get(path, { actor })
}
