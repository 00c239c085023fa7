import { keepJson, keptJson, type TextStore } from '../../../session/kept-json.ts'
import type { OutcomeDraft } from './outcome-draft.ts'

interface Place {
  readonly engagement: string
  readonly task: string
}

/** The draft that was kept; `null` where there is none that can be read. */
export function keptDraft(store: TextStore, place: Place): OutcomeDraft | null {
  return keptJson(store, keyOf(place), isDraft)
}

/** Keeps a draft where the browser lets it, else it lives as long as the page; `null` forgets it. */
export function keepDraft(store: TextStore, place: Place, draft: OutcomeDraft | null): void {
  keepJson(store, keyOf(place), draft)
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
