import type {
  CalendarDate,
  EngagementId,
  Instant,
  NoteEffect,
  NoteId,
  RequestEffect,
  Session,
  TaskKey,
} from '@fairlead/engagement'

import type { DigestLetter } from '../digests/digest-letter.ts'

/**
 * An effect with everything that its message says, in the words of the playbook and the language of who gets it: as it
 * was when the event happened, so that whenever it is sent it says the same.
 */
export interface Letter {
  /** That of the effect, and of one recipient. */
  readonly name: string
  readonly engagement: EngagementId
  readonly seq: number
  readonly at: Instant
  readonly customer: string
  readonly language: string
  readonly recipient: Recipient
  readonly body: LetterBody
}

/** Whatever leaves the house: what follows from an event of an engagement, or is to a person about all that is theirs. */
export type OutgoingLetter = Letter | SiteLetter | DigestLetter

/** What leads a contact to their site. */
export type SiteLetter = Omit<Letter, 'body'> & { readonly body: SiteBody }

export interface Recipient {
  readonly name: string
  readonly email: string
}

export type LetterBody = InvitationBody | CancellationBody | QuestionnaireBody | RequestBody | NoteBody

/** What invitations and cancellations say of a workshop. */
interface WorkshopBody {
  readonly task: TaskKey
  readonly title: string
  readonly sequence: number
  readonly session: Session
  readonly hostName: string
}

export interface InvitationBody extends WorkshopBody {
  readonly kind: 'invitation'
  readonly about: 'new' | 'changed'
  readonly optional: boolean
  readonly agenda: readonly { readonly title: string; readonly minutes: number | null }[]
}

export interface CancellationBody extends WorkshopBody {
  readonly kind: 'cancellation'
  readonly about: 'called-off'
  readonly reason: string | null
}

export interface QuestionnaireBody {
  readonly kind: 'questionnaire'
  readonly about: 'sent' | 'rejected' | 'taken-back'
  readonly task: TaskKey
  readonly title: string
  readonly due: CalendarDate | null
  readonly remarks: readonly { readonly question: string; readonly remark: string }[]
  readonly reason: string | null
}

export interface RequestBody {
  readonly kind: 'request'
  readonly about: RequestEffect['about']
  readonly request: string
  readonly stage: RequestEffect['stage']
  /** Of which role somebody is asked for. */
  readonly title: string
  readonly task: { readonly key: TaskKey; readonly title: string } | null
  readonly why: string
  readonly text: string | null
}

export interface NoteBody {
  readonly kind: 'note'
  readonly about: NoteEffect['about']
  readonly note: NoteId
  readonly audience: NoteEffect['audience']
  /** Who says it. */
  readonly title: string
  readonly text: string
  readonly due: CalendarDate | null
}

/** A way to the customer's site. Neither token nor code is in it: they are made when the mail is. */
export type SiteBody =
  | {
      readonly kind: 'site'
      readonly about: 'link'
      readonly link: string
      readonly generation: number
      /** Counts the mails with tokens of this link that nobody has used. */
      readonly mail: number
      readonly until: Instant
    }
  | { readonly kind: 'site'; readonly about: 'code'; readonly session: string }

/** What a letter is about: letters on it to one recipient leave in the order of their events. */
export function subjectOf(letter: OutgoingLetter): string {
  if (isDigest(letter)) return JSON.stringify(['digest', letter.person])
  return JSON.stringify([letter.engagement, thingOf(letter.body)])
}

function thingOf(body: LetterBody | SiteBody): readonly string[] {
  switch (body.kind) {
    case 'request':
      return ['request', body.request]
    case 'note':
      return ['note', body.note]
    case 'site':
      return body.about === 'link' ? ['site-link', body.link] : ['site-code', body.session]
    default:
      return ['task', body.task]
  }
}

/** Whether a letter leads a contact to their site. */
export function isOfSite(letter: OutgoingLetter): letter is SiteLetter {
  return letter.body.kind === 'site'
}

/** Whether a letter is to a person about all that is theirs. */
export function isDigest(letter: OutgoingLetter): letter is DigestLetter {
  return letter.body.kind === 'digest'
}
