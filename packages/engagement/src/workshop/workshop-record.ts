import type { Language, Party, RoleId } from '@fairlead/playbook'
import type { Instant, PersonId } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { StoredFile } from '../written/stored-file.ts'

/**
 * What became of a task of kind workshop:
 *
 *   planned ──(scheduled)──▶ scheduled ──(held)──▶ held
 *      ▲                       │    ▲
 *      └──(called off, missed)─┘    └─(moved)
 *
 * Once people are invited, every change of what an invitation says reaches all of them. What is held stays held, and
 * its session with it; what came of it can be put better.
 */
export interface WorkshopRecord {
  /** `null` where nobody has changed what the page says. */
  readonly agenda: readonly AgendaItem[] | null
  /** Who is to be there, each address once; `null` where nobody has chosen yet. */
  readonly attendees: readonly Attendee[] | null
  readonly materials: readonly Material[]
  /** When and where it is to take place; `null` before it is scheduled and once it was called off or held. */
  readonly session: Session | null
  /** The event that set the time of the session: what people answered to an earlier one was another question. */
  readonly timeRevision: number
  /** When people were invited first; `null` before. From then on they hear of every session. */
  readonly invitedAt: Instant | null
  /** What they answered, the last of each address. */
  readonly replies: readonly Reply[]
  /** Sessions that did not take place, in order. */
  readonly lapsed: readonly LapsedSession[]
  readonly held: HeldSession | null
  readonly revision: number
}

export interface AgendaItem {
  readonly title: string
  readonly minutes: number | null
}

/** Someone of either side who is asked to be there. */
export interface Attendee {
  readonly name: string
  /** In lower case; the address tells people apart. */
  readonly email: string
  readonly party: Party
  /** As what they are there. */
  readonly role: RoleId | null
  /** Who that is among those who act in the portal; `null` for everyone else. */
  readonly person: PersonId | null
  readonly optional: boolean
  readonly language: Language | null
}

/** A time and a place. */
export interface Session {
  readonly start: Instant
  readonly minutes: number
  /** The zone in which it was agreed; calendars follow it through changes of the clocks. */
  readonly timeZone: string
  readonly place: string | null
  /** An address of a call. */
  readonly link: string | null
  readonly host: PersonId
}

export interface Reply {
  readonly email: string
  readonly answer: 'accepted' | 'declined' | 'tentative'
  readonly comment: string | null
  /** To which invitation: the revision of the workshop that it was sent for. */
  readonly to: number
  readonly at: Instant
}

/** A session that was called off or to which nobody came. */
export interface LapsedSession {
  readonly session: Session
  readonly why: 'cancelled' | 'no-show'
  readonly reason: string
  readonly by: PersonId
  readonly at: Instant
}

export type MaterialId = string

/** Something to read or to show, in one language; putting it again is its next version. */
export interface Material {
  readonly id: MaterialId
  readonly title: string
  readonly language: Language | null
  readonly content: MaterialContent
  readonly by: PersonId
  readonly at: Instant
  /** Which version was given to the customer, in order. */
  readonly handedOver: readonly HandingOver[]
}

/** That the customer was given a version of a material. */
export interface HandingOver {
  readonly content: MaterialContent
  readonly by: PersonId
  readonly at: Instant
}

export type MaterialContent = { readonly kind: 'link'; readonly href: string } | StoredFile

/** What came of it. */
export interface HeldSession {
  readonly session: Session
  /** The addresses of those who were there. */
  readonly attended: readonly string[]
  readonly decisions: readonly string[]
  /** The tasks that were agreed on. */
  readonly actions: readonly TaskKey[]
  /** Markdown. */
  readonly minutes: string
  /** Who said so, and when. */
  readonly by: PersonId
  readonly at: Instant
}

/** A workshop without the events that made it so. */
export type WorkshopContent = Omit<WorkshopRecord, 'revision' | 'timeRevision'>

/** What there is to say of a workshop, apart from which events said it. */
export function workshopContent({ revision: _, timeRevision: __, ...content }: WorkshopRecord): WorkshopContent {
  return content
}

/** A workshop that nobody has touched. */
export const untouchedWorkshop: WorkshopRecord = {
  agenda: null,
  attendees: null,
  materials: [],
  session: null,
  timeRevision: 0,
  invitedAt: null,
  replies: [],
  lapsed: [],
  held: null,
  revision: 0,
}
