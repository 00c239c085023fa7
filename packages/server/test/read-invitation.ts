import assert from 'node:assert/strict'
import nodeIcal from 'node-ical'
import PostalMime from 'postal-mime'
import type { ReceivedMail } from './a-mail-server.ts'

/** What a calendar program makes of an invitation. */
export interface ReadInvitation {
  readonly method: string
  readonly uid: string
  readonly sequence: number
  readonly title: string
  readonly start: Date
}

/** The invitation in a mail, read by a parser that is not the one it was written with; `null` where the mail has none. */
export async function readInvitation({ raw }: Pick<ReceivedMail, 'raw'>): Promise<ReadInvitation | null> {
  const { attachments } = await PostalMime.parse(raw)
  const found = attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  if (found === undefined) return null
  const text = typeof found.content === 'string' ? found.content : new TextDecoder().decode(found.content)
  const parsed = nodeIcal.sync.parseICS(text)
  const [event, ...others] = Object.values(parsed).filter((one) => one?.type === 'VEVENT')
  assert.ok(event?.type === 'VEVENT' && others.length === 0, 'an invitation is of one session')
  const [, method = ''] = /^METHOD:([A-Z]+)/m.exec(text) ?? []
  const { uid, sequence, start, summary } = event
  return { method, uid, sequence: Number(sequence), title: String(summary), start: new Date(start.getTime()) }
}
