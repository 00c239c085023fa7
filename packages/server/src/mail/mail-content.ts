import type { DigestLetter } from '../digests/digest-letter.ts'
import {
  type CancellationBody,
  type InvitationBody,
  isDigest,
  type Letter,
  type NoteBody,
  type QuestionnaireBody,
  type RequestBody,
} from '../outbox/letter.ts'
import { digestMail } from './digest-mail.ts'
import { type MailWords, mailWords } from './mail-words.ts'
import { dayWords, sessionTime } from './moment-words.ts'

/** What a mail says, before it is put into text or HTML: its parts are as people wrote them and escaped there. */
export interface MailContent {
  readonly locale: MailWords['locale']
  readonly subject: string
  readonly opening: string
  readonly facts: readonly MailFact[]
  readonly lists: readonly MailList[]
  /** Where it is in the portal. */
  readonly link: { readonly label: string; readonly href: string } | null
  readonly closing: string
  /** Where whoever gets it ends mails of this kind; `null` where they follow from work. */
  readonly end: { readonly label: string; readonly href: string } | null
}

export interface MailFact {
  readonly label: string
  readonly value: string
}

export interface MailList {
  readonly label: string
  readonly items: readonly string[]
}

/** The content of a letter's mail. */
export function mailContent(letter: Letter | DigestLetter, publicUrl: string | null): MailContent {
  if (isDigest(letter)) return digestMail(letter, publicUrl)
  const words = mailWords(letter.language)
  const { said, facts, lists = [] } = partsOf(letter, words)
  const href = publicUrl === null ? null : `${publicUrl}${pathOf(letter)}`
  return {
    locale: words.locale,
    ...said,
    facts: facts.flatMap(([label, value]) => (value === null ? [] : [{ label: words.label[label], value }])),
    lists: lists.filter(({ items }) => items.length > 0),
    link: href === null ? null : { label: words.label.open, href },
    closing: words.whyMail,
    end: null,
  }
}

interface Parts {
  readonly said: ReturnType<MailWords['invitation']>
  readonly facts: readonly (readonly [keyof MailWords['label'], string | null])[]
  readonly lists?: readonly MailList[]
}

function partsOf({ body, customer }: Letter, words: MailWords): Parts {
  switch (body.kind) {
    case 'invitation':
      return ofInvitation(body, customer, words)
    case 'cancellation':
      return ofCancellation(body, customer, words)
    case 'questionnaire':
      return ofQuestionnaire(body, customer, words)
    case 'request':
      return ofRequest(body, customer, words)
    case 'note':
      return ofNote(body, customer, words)
    default:
      throw new Error('Unexpected letter', { cause: body satisfies never })
  }
}

function ofInvitation({ about, title, agenda, ...body }: InvitationBody, customer: string, words: MailWords): Parts {
  const { session, hostName, optional } = body
  const { opening, ...said } = (about === 'new' ? words.invitation : words.changed)(title, customer)
  return {
    said: { ...said, opening: optional ? `${opening} ${words.optional}` : opening },
    facts: [
      ['when', sessionTime(session, words.locale)],
      ['where', session.place],
      ['call', session.link],
      ['host', hostName],
    ],
    lists: [{ label: words.label.agenda, items: agendaLines(agenda, words) }],
  }
}

/** The items of an agenda, each with its length where it has one. */
export function agendaLines(
  agenda: InvitationBody['agenda'],
  { minutes }: Pick<MailWords, 'minutes'>,
): readonly string[] {
  return agenda.map((item) => (item.minutes === null ? item.title : `${item.title} (${minutes(item.minutes)})`))
}

function ofCancellation(
  { title, session, hostName, reason }: CancellationBody,
  customer: string,
  words: MailWords,
): Parts {
  return {
    said: words.calledOff(title, customer),
    facts: [
      ['when', sessionTime(session, words.locale)],
      ['where', session.place],
      ['host', hostName],
      ['reason', reason],
    ],
  }
}

function ofQuestionnaire(
  { about, title, due, reason, remarks }: QuestionnaireBody,
  customer: string,
  words: MailWords,
): Parts {
  return {
    said: words.questionnaire[about](title, customer),
    facts: [
      ['due', about === 'taken-back' || due === null ? null : dayWords(due, words.locale)],
      ['reason', reason],
    ],
    lists: [{ label: words.label.remarks, items: remarks.map(({ question, remark }) => `${question}: ${remark}`) }],
  }
}

function ofRequest({ about, title, stage, task, why, text }: RequestBody, customer: string, words: MailWords): Parts {
  return {
    said: words.request[about](title, customer),
    facts: [
      ['stage', words.stage[stage]],
      ['task', task?.title ?? null],
      ['why', why],
      ['text', text],
    ],
  }
}

function ofNote({ about, title, text, due }: NoteBody, customer: string, words: MailWords): Parts {
  return {
    said: words.note[about](title, customer),
    facts: [
      ['text', text],
      ['due', due === null ? null : dayWords(due, words.locale)],
    ],
  }
}

/** The page of the portal that a letter is about. */
function pathOf({ engagement, body }: Letter): string {
  if (body.kind === 'note') return `/engagements/${encodeURIComponent(engagement)}/notes?note=${body.note}`
  const [page, id] = pageOf(body)
  return `/engagements/${encodeURIComponent(engagement)}/${page}/${encodeURIComponent(id.toWellFormed())}`
}

function pageOf(body: Exclude<Letter['body'], NoteBody>): readonly [page: string, id: string] {
  if (body.kind === 'request') return ['requests', body.request]
  return [body.kind === 'questionnaire' ? 'questionnaires' : 'workshops', body.task]
}
