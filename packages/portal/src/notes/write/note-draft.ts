import type { CommandInput, ReleaseView } from '@fairlead/contract'

type Content = Extract<CommandInput, { readonly type: 'WriteNote' }>['content']
type NoteType = ReleaseView['notes'][number]

/** A note while it is written: everything as the form has it. */
export interface NoteDraft {
  readonly type: string
  readonly audience: 'internal' | 'shared'
  readonly body: string
  /** By field: a text, or the choices of a set. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>
  readonly services: readonly string[]
  readonly tasks: readonly string[]
  readonly next: { readonly text: string; readonly owner: string; readonly date: string }
  readonly escalated: boolean
  /** Whom the list of names was asked for. */
  readonly mentions: readonly { readonly id: string; readonly name: string }[]
}

/** A note of which nothing is written. */
export function emptyDraft(over: Partial<NoteDraft> = {}): NoteDraft {
  const next = { text: '', owner: '', date: '' }
  const nothing = { body: '', fields: {}, services: [], tasks: [], next, escalated: false, mentions: [] }
  return { type: '', audience: 'internal', ...nothing, ...over }
}

/** Whether somebody has written something in it. */
export function isWritten({ body, fields, next }: NoteDraft): boolean {
  return body.trim() !== '' || next.text.trim() !== '' || Object.values(fields).some((value) => value.length > 0)
}

/** The fields that are missing and have to be there. */
export function missingFields(type: NoteType | undefined, { fields }: NoteDraft): readonly string[] {
  return (type?.fields ?? [])
    .filter(({ required, definition }) => required && (fields[definition.id] ?? '').length === 0)
    .map(({ definition }) => definition.id)
}

/** What is asked of the engagement; who is mentioned is who is still called by name. */
export function contentOf(draft: NoteDraft, type: NoteType | undefined): Content {
  const { body, audience, services, tasks, next, escalated } = draft
  const fields = (type?.fields ?? []).flatMap(({ definition: { id, type: kind } }) => {
    const value = draft.fields[id] ?? ''
    if (value.length === 0) return []
    return [[id, typed(kind, value)] as const]
  })
  const text = next.text.trim()
  return {
    type: type?.id ?? null,
    audience,
    body,
    fields: Object.fromEntries(fields),
    services: [...services],
    tasks: [...tasks],
    nextAction: text === '' ? null : { text, owner: next.owner || null, date: next.date || null },
    escalated,
    mentions: mentionedIn(body, draft.mentions),
  }
}

/** Who of these is called by name in a text. */
export function mentionedIn(text: string, people: NoteDraft['mentions']): string[] {
  return [...new Set(people.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id))]
}

function typed(kind: string, value: string | readonly string[]): string | number | boolean | string[] {
  if (typeof value !== 'string') return [...value]
  if (kind === 'number' || kind === 'money') return Number(value)
  return kind === 'yes-no' ? value === 'yes' : value
}
