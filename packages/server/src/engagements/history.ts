import type { EventShown, HistoryEntry } from '@fairlead/contract'
import type { EngagementEvent, EngagementId, RecordedEvent } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import { readPersonal } from '../personal/personal-values.ts'
import { eventWithTime, type VisibleTime } from '../time/visible-time.ts'
import { recordedEvent } from './event-row.ts'

interface HistoryQuery {
  readonly before?: number | undefined
  readonly limit: number
  readonly visible: VisibleTime
}

/** What the API shows of an event is what was recorded, but for what may be as large as ten thousand rows. */
export type ShownEntry = Omit<RecordedEvent, 'event'> & { readonly [Key in keyof HistoryEntry]: unknown } & {
  readonly event: EventShown
}

/** A page of what happened to an engagement, the newest first; `next` is `null` at the beginning of its history. */
export async function readHistory(
  db: Kysely<Tables>,
  engagement: EngagementId,
  { before, limit, visible }: HistoryQuery,
) {
  const rows = await db
    .selectFrom('event')
    .select(['engagement_id', 'seq', 'at', 'actor', 'type', 'data'])
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .where('seq', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const range = { after: (page.at(-1)?.seq ?? 1) - 1, upTo: page[0]?.seq ?? 0 }
  const personal = await readPersonal(db, engagement, range)
  const entries: readonly ShownEntry[] = page.flatMap((row) => {
    const recorded = recordedEvent(row, personal)
    const event = eventWithTime(recorded.event, visible)
    return event === null ? [] : [{ ...recorded, event: shownEvent(event) }]
  })
  return { entries, next: rows.length > limit ? (page.at(-1)?.seq ?? null) : null }
}

/** An event as the API shows it. */
export function shownEvent(event: EngagementEvent): EventShown {
  switch (event.type) {
    case 'AnswersSaved': {
      const rows = Object.entries(event.rows).map(([section, { from, remove, rows }]) => {
        return [section, { from, remove, added: rows.length }] as const
      })
      return { ...event, rows: Object.fromEntries(rows) }
    }
    case 'ContactsImported': {
      const { type, contacts } = event
      const added = contacts.filter(({ isNew }) => isNew).length
      return { type, added, changed: contacts.length - added }
    }
    case 'PersonErased': {
      const { notes: _, ...erased } = event
      return { ...erased, texts: erased.texts.filter((text) => !text.startsWith('note/')) }
    }
    case 'Undone': {
      const { restored } = event
      const contacts = restored.contacts.map(({ contact }) => ({ contact }))
      const questionnaires = restored.questionnaires.map(({ task, record }) => {
        return { task, stage: record?.stage ?? 'not-sent' } as const
      })
      return { ...event, restored: { ...restored, questionnaires, contacts } }
    }
    default:
      return event
  }
}
