import { workshopUid } from '@fairlead/engagement'

interface ReplyOver {
  readonly method?: string
  readonly uid?: string
  readonly attendee?: string
  readonly sequence?: number
  readonly more?: readonly string[]
}

/** A reply as calendar programs write it: that li accepts the third invitation to task 100 of e1, or as `over` has it. */
export function aReply(over: ReplyOver = {}): string {
  const { method = 'REPLY', uid = workshopUid('e1', '100'), sequence = 3, more = [] } = over
  const { attendee = 'ATTENDEE;CN=Li;PARTSTAT=ACCEPTED:mailto:li@contoso.example' } = over
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Example//Calendar//EN',
    'VERSION:2.0',
    ...(method === '' ? [] : [`METHOD:${method}`]),
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    'DTSTAMP:20261122T100000Z',
    'DTSTART:20261201T090000Z',
    'SUMMARY:Kick-off',
    'ORGANIZER:mailto:delivery@fairlead.example',
    ...(attendee === '' ? [] : [attendee]),
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

interface MailOver {
  readonly from?: string
  readonly head?: readonly string[]
  readonly type?: string
}

/** The mail with which a calendar program sends a reply. */
export function aReplyMail(reply: string, over: MailOver = {}): string {
  const { from = 'Li <li@contoso.example>', head = [], type = 'text/calendar; charset=utf-8; method=REPLY' } = over
  return [
    `From: ${from}`,
    'To: delivery@fairlead.example',
    'Subject: Accepted: Kick-off',
    'MIME-Version: 1.0',
    ...head,
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Li has accepted.',
    '--b',
    `Content-Type: ${type}`,
    '',
    reply,
    '--b--',
    '',
  ].join('\r\n')
}
