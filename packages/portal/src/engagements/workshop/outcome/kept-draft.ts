import type { OutcomeDraft } from './outcome-draft.ts'

/** Where a browser keeps what is written of a workshop until it is sent. */
export interface DraftStore {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

interface Place {
  readonly engagement: string
  readonly task: string
}

/** The draft that was kept; `null` where there is none that can be read. */
export function keptDraft(store: DraftStore, place: Place): OutcomeDraft | null {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(place)) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    // It may be of an older portal, or the browser lets nothing be read.
    return null
  }
}

/** Keeps a draft where the browser lets it; `null` forgets it. */
export function keepDraft(store: DraftStore, place: Place, draft: OutcomeDraft | null): void {
  try {
    if (draft === null) store.removeItem(keyOf(place))
    else store.setItem(keyOf(place), JSON.stringify(draft))
  } catch {
    // Storage can be full or forbidden: the draft lives as long as the page.
  }
}

function keyOf({ engagement, task }: Place): string {
  return `fairlead.outcome ${engagement} ${task}`
}

function isDraft(value: unknown): value is OutcomeDraft {
  if (value === null || typeof value !== 'object') return false
  const { attended, decisions, actions, minutes } = value as Partial<Record<keyof OutcomeDraft, unknown>>
  const has = (list: unknown, keys: readonly string[]) =>
    Array.isArray(list) &&
    list.every((one) => one !== null && typeof one === 'object' && keys.every((key) => key in one))
  return (
    Array.isArray(attended) &&
    attended.every((email) => typeof email === 'string') &&
    has(decisions, ['id', 'text']) &&
    has(actions, ['id', 'name', 'owner', 'due', 'mandatory']) &&
    (minutes === null || typeof minutes === 'string')
  )
}
