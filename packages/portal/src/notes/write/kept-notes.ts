import { keepJson, keptJson, type TextStore } from '../../session/kept-json.ts'
import type { NoteDraft } from './note-draft.ts'

/** A note that was begun and not sent. */
export interface KeptNote {
  readonly id: string
  readonly person: string
  readonly engagement: string
  /** When it was changed last. */
  readonly at: string
  readonly draft: NoteDraft
}

/** As many as somebody can look through; of more the oldest goes. */
export const mostKept = 10

const storeName = 'note-drafts'

/** The notes that somebody has begun in an engagement, the newest first. */
export function keptNotes(store: TextStore, { person, engagement }: Pick<KeptNote, 'person' | 'engagement'>) {
  return all(store).filter((one) => one.person === person && one.engagement === engagement)
}

/** Keeps a note as the newest of its author. */
export function keepNote(store: TextStore, note: KeptNote): void {
  const others = all(store).filter(({ id }) => id !== note.id)
  const own = [note, ...others.filter(({ person }) => person === note.person)].slice(0, mostKept)
  keepJson(store, storeName, [...own, ...others.filter(({ person }) => person !== note.person)])
}

export function dropNote(store: TextStore, id: string): void {
  keepJson(
    store,
    storeName,
    all(store).filter((one) => one.id !== id),
  )
}

function all(store: TextStore): readonly KeptNote[] {
  return keptJson(store, storeName, isList) ?? []
}

function isList(value: unknown): value is readonly KeptNote[] {
  return Array.isArray(value) && value.every(isKept)
}

function isKept(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { id, person, engagement, at, draft } = value as Readonly<Record<string, unknown>>
  return [id, person, engagement, at].every((text) => typeof text === 'string') && isDraft(draft)
}

function isDraft(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { type, audience, body, fields, services, tasks, next, mentions } = value as Readonly<Record<string, unknown>>
  const isText = typeof type === 'string' && typeof body === 'string'
  const isFor = audience === 'internal' || audience === 'shared'
  const areLists = Array.isArray(services) && Array.isArray(tasks) && Array.isArray(mentions)
  return isText && isFor && areLists && isObject(fields) && isObject(next)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
