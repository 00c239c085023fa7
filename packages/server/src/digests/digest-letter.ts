import type { CalendarDate, FindingCode, FindingReason, Instant, PersonId, WorkGroup } from '@fairlead/engagement'
import type { Recipient } from '../outbox/letter.ts'

/** What waits for one person, as it was at one moment of theirs: whenever it is sent it says the same. */
export interface DigestLetter {
  /** That of the person and the period: it is one message, whoever writes it and how often. */
  readonly name: string
  readonly person: PersonId
  readonly at: Instant
  readonly language: string
  readonly recipient: Recipient
  readonly body: DigestBody
}

export interface DigestBody {
  readonly kind: 'digest'
  readonly about: 'daily' | 'weekly'
  /** What is theirs to mend, the most pressing first; `found` is how much there is. */
  readonly findings: readonly DigestFinding[]
  readonly found: number
  /** What they have to do soon; `due` is how much there is. */
  readonly work: readonly DigestWork[]
  readonly due: number
  /** What others have done in engagements in which they take part. */
  readonly changes: readonly DigestChanges[]
  /** The secret with which the address ends at which they can end all this. */
  readonly token: string
}

export interface DigestFinding {
  readonly code: FindingCode
  readonly title: string
  readonly customer: string
  readonly reason: Pick<FindingReason, 'day' | 'count'>
}

export interface DigestWork {
  readonly title: string
  readonly customer: string
  readonly due: CalendarDate | null
  readonly group: WorkGroup
}

export interface DigestChanges {
  readonly customer: string
  readonly count: number
  readonly people: readonly string[]
}
