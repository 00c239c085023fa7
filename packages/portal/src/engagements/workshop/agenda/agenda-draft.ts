import type { Agenda } from './page-agenda.ts'

/** An item of an agenda while it is written. */
export interface AgendaDraftItem {
  /** Tells it from others while they change places. */
  readonly id: number
  readonly title: string
  readonly minutes: string
}

export type AgendaDraft = readonly AgendaDraftItem[]

/** What happens to an agenda while it is written. */
export type AgendaChange =
  | { readonly kind: 'write'; readonly id: number; readonly text: Partial<Pick<AgendaDraftItem, 'title' | 'minutes'>> }
  | { readonly kind: 'add'; readonly after: number | null }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'move'; readonly id: number; readonly by: 1 | -1 }

/** The draft that says what an agenda says. */
export function agendaDraft(agenda: Agenda): AgendaDraft {
  return agenda.map(({ title, minutes }, id) => ({ id, title, minutes: minutes === null ? '' : String(minutes) }))
}

/** The draft after a change. */
export function withAgendaChange(draft: AgendaDraft, change: AgendaChange): AgendaDraft {
  switch (change.kind) {
    case 'write':
      return draft.map((item) => (item.id === change.id ? { ...item, ...change.text } : item))
    case 'add': {
      const id = Math.max(-1, ...draft.map((item) => item.id)) + 1
      const at = change.after === null ? draft.length : draft.findIndex((item) => item.id === change.after) + 1
      return draft.toSpliced(at, 0, { id, title: '', minutes: '' })
    }
    case 'remove':
      return draft.filter(({ id }) => id !== change.id)
    case 'move': {
      const from = draft.findIndex(({ id }) => id === change.id)
      const item = draft[from]
      const to = from + change.by
      if (item === undefined || to < 0 || to >= draft.length) return draft
      return draft.toSpliced(from, 1).toSpliced(to, 0, item)
    }
    default:
      return change satisfies never
  }
}

/** Whether what is typed is a number of minutes, or nothing. */
export function isMinutes(text: string): boolean {
  const trimmed = text.trim()
  return trimmed === '' || (/^\d{1,4}$/.test(trimmed) && Number(trimmed) >= 1 && Number(trimmed) <= 1440)
}

/** The agenda that a draft says: items without a title are left out; `null` where one says no number of minutes. */
export function draftedAgenda(draft: AgendaDraft): Agenda | null {
  const said = draft.filter(({ title }) => title.trim() !== '')
  if (said.some(({ minutes }) => !isMinutes(minutes))) return null
  return said.map(({ title, minutes }) => ({
    title: title.trim(),
    minutes: minutes.trim() === '' ? null : Number(minutes),
  }))
}

/** How long an agenda takes, as far as it says so. */
export function agendaMinutes(agenda: Agenda): number {
  return agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
}
