import { keepJson, keptJson, type TextStore } from '../../session/kept-json.ts'
import type { KeptDraft } from '../draft/kept-draft.ts'

/** What names a draft in this browser: who fills in which questionnaire. */
export interface DraftOf {
  readonly engagement: string
  readonly task: string
  readonly person: string
}

/** Keeps drafts in this browser; `null` forgets. Where there is no room for one it is not kept. */
export function keepDraft(store: TextStore, of: DraftOf, draft: KeptDraft | null): boolean {
  return keepJson(store, nameOf(of), draft)
}

/** The draft that was kept; `null` where there is none, or it cannot be read. */
export function keptDraft(store: TextStore, of: DraftOf): KeptDraft | null {
  return keptJson(store, nameOf(of), isDraft)
}

function nameOf({ engagement, task, person }: DraftOf): string {
  return `fairlead.answers ${JSON.stringify([engagement, task, person])}`
}

/** Nobody but {@link keepDraft} writes under these names. */
function isDraft(draft: unknown): draft is KeptDraft {
  return draft !== null && typeof draft === 'object' && 'values' in draft && 'rows' in draft
}
