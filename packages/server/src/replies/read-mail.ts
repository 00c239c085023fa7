import PostalMime, { type Email } from 'postal-mime'
import { type ReadReply, readReply } from './read-reply.ts'

const deepest = 20
const longestHead = 256 * 1024

/** Reads a mail as the reply of who sent it: what somebody else would have answered is not for them to say. */
export async function readMail(mail: Uint8Array): Promise<ReadReply> {
  const email = await parsed(mail)
  if (email === null) return { ok: false, why: 'It cannot be read as a mail.' }
  // Programs differ in which of several senders they show.
  if (email.headers.filter(({ key }) => key === 'from').length !== 1) {
    return { ok: false, why: 'Unexpected number of senders of the mail, expected one.' }
  }
  const calendar = email.attachments.find(
    ({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics',
  )
  if (calendar === undefined) return { ok: false, why: 'There is no calendar in the mail.' }
  const read = readReply(contentOf(calendar.content))
  if (!read.ok || email.from?.address?.toLowerCase() === read.reply.email) return read
  return { ok: false, why: 'The mail comes from somebody else than who answers in it.' }
}

async function parsed(mail: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(mail, { maxNestingDepth: deepest, maxHeadersSize: longestHead })
  } catch {
    // The library throws for what is too deep or too long, and for nothing else that a mail may be.
    return null
  }
}

function contentOf(content: Email['attachments'][number]['content']): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
