import type { NoteContent, NoteId, PersonId } from '@fairlead/engagement'

/** What somebody does to a note. */
export type DemoNoteAction =
  | ({
      readonly kind: 'write-note'
      readonly of: string
      readonly body: string
      /** What comes next, until so many days from then. */
      readonly next?: { readonly text: string; readonly owner: PersonId; readonly inDays: number }
    } & Partial<Omit<NoteContent, 'type' | 'body' | 'nextAction'>>)
  /** A contact of the customer asks the team. */
  | { readonly kind: 'ask-team'; readonly body: string }
  | { readonly kind: 'amend-note'; readonly note: NoteId; readonly body: string }
  | { readonly kind: 'do-next'; readonly note: NoteId }
