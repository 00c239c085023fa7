import type { AskDraft } from './ask-draft.ts'

/** The drafts that were not sent, by the name of what they are for, the oldest first. */
export type KeptDrafts = Readonly<Record<string, AskDraft>>

const mostKept = 20

/** What a draft is for: who writes it, in which engagement, and the task; `null` is the engagement as a whole. */
export interface DraftPlace {
  readonly person: string
  readonly engagement: string
  readonly task: string | null
}

/** The name under which a draft is kept. */
export function draftName({ person, engagement, task }: DraftPlace): string {
  return JSON.stringify([person, engagement, task])
}

/** Keeps a draft as the newest; of more than twenty the oldest go. */
export function withDraft(drafts: KeptDrafts, name: string, draft: AskDraft): KeptDrafts {
  const others = Object.entries(withoutDraft(drafts, name))
  return Object.fromEntries([...others.slice(1 - mostKept), [name, draft]])
}

export function withoutDraft(drafts: KeptDrafts, name: string): KeptDrafts {
  return Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== name))
}

/** Reads what the browser kept; what is no draft is left out. */
export function readDrafts(text: string | null): KeptDrafts {
  try {
    const found: unknown = JSON.parse(text ?? '{}')
    if (typeof found !== 'object' || found === null) return {}
    return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, AskDraft] => isDraft(entry[1])))
  } catch {
    return {}
  }
}

function isDraft(value: unknown): value is AskDraft {
  if (typeof value !== 'object' || value === null) return false
  const { where, ...texts } = value as Readonly<Record<string, unknown>>
  const names = ['role', 'service', 'language', 'why', 'tried'] as const
  return (where === 'remote' || where === 'on-site') && names.every((name) => typeof texts[name] === 'string')
}
