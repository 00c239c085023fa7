import type { PersonData } from '@fairlead/contract'
import { type Identity, personalParts, type RecordedEvent, sealedIn } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import { recordedEvent } from '../engagements/event-row.ts'
import { readPersonal } from '../personal/personal-values.ts'
import { hasWord } from '../personal/without-words.ts'

type Mention = PersonData['mentions'][number]

interface Sought {
  /** Names and addresses. */
  readonly words: readonly string[]
  /** Whose values are theirs: these are no mentions. */
  readonly identities: ReadonlySet<Identity>
}

/**
 * Where texts of the log speak of somebody, the newest first and each text once: those that are kept apart, which can be
 * erased, and all others. And the events that have an address of theirs where nothing can be erased.
 */
export async function mentionsOf(db: Kysely<Tables>, engagement: string, sought: Sought) {
  const rows = await db
    .selectFrom('event')
    .select(['engagement_id', 'seq', 'at', 'actor', 'type', 'data'])
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .orderBy('seq', 'desc')
    .execute()
  const personal = await readPersonal(db, engagement)
  const mentions = new Map<string, Mention>()
  const plainEvents: number[] = []
  for (const row of rows) {
    const recorded = recordedEvent(row, personal)
    const isSealed = sealedIn(JSON.parse(row.data)).length > 0
    const isTheirs = personalParts(recorded.event).some(({ whose }) => sought.identities.has(whose))
    if (isTheirs && !isSealed) plainEvents.push(row.seq)
    for (const mention of mentionsIn(recorded, sought)) {
      const key = mention.text ?? `${mention.event} ${mention.task} ${mention.excerpt}`
      if (!mentions.has(key)) mentions.set(key, mention)
    }
  }
  return { mentions: [...mentions.values()], plainEvents: plainEvents.reverse() }
}

function mentionsIn({ seq, at, event }: RecordedEvent, { words, identities }: Sought): readonly Mention[] {
  const whose = new Map(personalParts(event).map((part) => [part.path.join('/'), part]))
  const task = 'task' in event && typeof event.task === 'string' ? event.task : null
  return textsIn(event, '').flatMap(({ path, text }): readonly Mention[] => {
    const part = [...whose.values()].find(
      (one) => path === one.path.join('/') || path.startsWith(`${one.path.join('/')}/`),
    )
    const isOwn = part !== undefined && (identities.has(part.whose) || part.as === 'name' || part.as === 'email')
    if (isOwn || !hasWord(text, words)) return []
    const erasable = part?.as === 'text' || part?.whose.startsWith('remarks/') === true ? (part?.whose ?? null) : null
    return [{ seq, at, event: event.type, task, excerpt: excerptOf(text, words), text: erasable }]
  })
}

function textsIn(value: unknown, path: string): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, path === '' ? key : `${path}/${key}`))
}

const before = 60
const longest = 160

/** A text around the first of the words in it. */
function excerptOf(text: string, words: readonly string[]): string {
  const folded = text.toLowerCase()
  const found = words.map((word) => folded.indexOf(word.toLowerCase())).filter((at) => at >= 0)
  const start = Math.max(0, Math.min(...found) - before)
  const part = text.slice(start, start + longest).toWellFormed()
  return `${start > 0 ? '…' : ''}${part}${start + longest < text.length ? '…' : ''}`
}
