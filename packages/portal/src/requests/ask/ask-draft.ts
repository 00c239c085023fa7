import type { Wish } from '../names/request-names.ts'

/** What somebody is about to ask for; a field that is empty says nothing. */
export interface AskDraft {
  readonly role: string
  readonly service: string
  readonly language: string
  readonly where: Wish['where']
  readonly why: string
  readonly tried: string
}

/** What a draft asks for, for a task or for the engagement as a whole. */
export function wishOf(draft: AskDraft, task: string | null): Wish {
  const { role, where, why } = draft
  return {
    task,
    role,
    service: written(draft.service),
    language: written(draft.language),
    where,
    why: why.trim(),
    tried: written(draft.tried),
  }
}

function written(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
