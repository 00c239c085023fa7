import type { MessageView } from '@fairlead/contract'
import type { EngagementId, Instant, TaskKey } from '@fairlead/engagement'
import { type Kysely, type Selectable, sql } from 'kysely'
import { localOrganization, type OutboxTable, type Tables } from '../database/tables.ts'
import type { CourierState } from './courier.ts'
import type { OutgoingLetter } from './letter.ts'

/** A row with what is around it: what it waits behind, and what has overtaken it. */
type MessageRow = Selectable<OutboxTable> & { readonly is_behind: number; readonly is_overtaken: number }

/** By what the view of a message is made beside its row. */
export interface MessageLight {
  readonly now: Instant
  /** `null` where there is no mail server. */
  readonly courier: CourierState | null
}

interface MessageQuery {
  readonly engagement: EngagementId
  readonly task: TaskKey | undefined
  /** Only those before this one. */
  readonly before: string | undefined
  readonly limit: number
}

/** A page of the messages of an engagement, the newest first; `next` is `null` on the last. */
export async function messagesOf(db: Kysely<Tables>, query: MessageQuery, light: MessageLight) {
  const { engagement, task, before, limit } = query
  const isAbout = task === undefined ? sql`TRUE` : sql`subject = ${JSON.stringify([engagement, ['task', task]])}`
  const isBefore = before === undefined ? sql`TRUE` : sql`id < ${before}`
  const rows = await read(db, sql`engagement_id = ${engagement} AND ${isAbout} AND ${isBefore}`, limit + 1)
  const messages = rows.slice(0, limit).map((row) => viewOf(row, light))
  return { messages, next: rows.length > limit ? (messages.at(-1)?.id ?? null) : null }
}

/** The messages that failed, the last first. */
export async function failedMessages(db: Kysely<Tables>, limit: number, light: MessageLight): Promise<MessageView[]> {
  return (await read(db, sql`state = 'failed'`, limit)).map((row) => viewOf(row, light))
}

/** One message, or `null`. */
export async function messageOf(db: Kysely<Tables>, id: string, light: MessageLight): Promise<MessageView | null> {
  const [row] = await read(db, sql`id = ${id}`, 1)
  return row === undefined ? null : viewOf(row, light)
}

async function read(db: Kysely<Tables>, where: ReturnType<typeof sql>, limit: number): Promise<readonly MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    SELECT message.*,
      EXISTS (SELECT 1 ${neighbours} AND (other.seq, other.id) < (message.seq, message.id)
        AND other.state IN ('queued', 'sending')) AS is_behind,
      EXISTS (SELECT 1 ${neighbours} AND (other.seq, other.id) > (message.seq, message.id)
        AND other.state <> 'failed') AS is_overtaken
    FROM outbox AS message
    WHERE organization_id = ${localOrganization} AND ${where}
    ORDER BY id DESC LIMIT ${limit}`.execute(db)
  return rows
}

/** The messages to the same recipient about the same. */
const neighbours = sql`FROM outbox AS other
  WHERE other.organization_id = message.organization_id AND other.recipient = message.recipient
    AND other.subject = message.subject`

function viewOf(row: MessageRow, { now, courier }: MessageLight): MessageView {
  // Only `writeLetters` writes this column.
  const { recipient, body } = JSON.parse(row.payload) as OutgoingLetter
  const waits = row.state === 'queued' ? waitOf(row, courier, now) : null
  return {
    id: row.id,
    engagement: row.engagement_id,
    seq: row.engagement_id === null ? null : row.seq,
    kind: body.kind,
    about: body.about,
    task: taskOf(body),
    request: body.kind === 'request' ? body.request : null,
    note: body.kind === 'note' ? body.note : null,
    recipient,
    state: row.state,
    waits,
    attempts: row.attempts,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    nextTry: courier === null || waits === null ? null : ([row.run_at, courier.downUntil ?? ''].sort()[1] ?? null),
    error: row.last_error,
    canRetry: row.state === 'failed' && row.is_overtaken === 0,
  }
}

function taskOf(body: OutgoingLetter['body']): TaskKey | null {
  if (body.kind === 'note' || body.kind === 'digest' || body.kind === 'site') return null
  return body.kind === 'request' ? (body.task?.key ?? null) : body.task
}

function waitOf(row: MessageRow, courier: CourierState | null, now: Instant): MessageView['waits'] {
  if (courier === null) return 'no-server'
  if (courier.downUntil !== null) return 'server-down'
  if (row.is_behind !== 0) return 'earlier-message'
  return row.run_at > now && row.last_error !== null ? 'put-off' : 'turn'
}
