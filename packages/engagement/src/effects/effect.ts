import type { Language, QuestionId, QuestionnaireId, TeamId } from '@fairlead/playbook'
import type { Audience, NoteId } from '../note/note-record.ts'
import type { RequestId, RequestStage, Wish } from '../request/request-record.ts'
import type { CalendarDate, EngagementId, Instant, PersonId } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { Session, WorkshopRecord } from '../workshop/workshop-record.ts'

/**
 * Something that somebody has to be told because of an event. It is data: who delivers it, and by which words, is not
 * the engagement's business.
 */
export type Effect = InvitationEffect | CancellationEffect | QuestionnaireEffect | RequestEffect | NoteEffect

interface AnyEffect {
  /** What tells it from every other effect there ever is: delivered twice under one name it is still one message [E113]. */
  readonly name: string
  readonly engagement: EngagementId
  /** When it came to be: the moment of the event. */
  readonly at: Instant
  readonly to: Addressee
}

/** Who is told. */
export type Addressee =
  | { readonly kind: 'address'; readonly name: string; readonly email: string; readonly language: Language | null }
  | { readonly kind: 'person'; readonly person: PersonId }
  /** Whoever decides for the team, but for who asked it; `null` where a request goes to none in particular. */
  | { readonly kind: 'team'; readonly team: TeamId | null; readonly except: PersonId }

/** Somebody is asked to a workshop, or told that what they were told of it has changed. */
export interface InvitationEffect extends AnyEffect {
  readonly kind: 'invitation'
  readonly task: TaskKey
  /** Grows with every change of what is told [E112]. */
  readonly sequence: number
  readonly session: Session
  /** `null` where it is that of the page. */
  readonly agenda: WorkshopRecord['agenda']
  /** Whether the workshop can do without them. */
  readonly optional: boolean
  /** Whether they were told of another time or place before. */
  readonly isUpdate: boolean
}

/** Somebody is told that what they were asked to is not for them, or not at all. */
export interface CancellationEffect extends AnyEffect {
  readonly kind: 'cancellation'
  readonly task: TaskKey
  readonly sequence: number
  /** What they were told last. */
  readonly session: Session
  /** Why it was called off; `null` where the workshop takes place without them, or nobody gave a reason. */
  readonly reason: string | null
}

/** Who answers a questionnaire is told that it is theirs to answer, what is wrong with the answers, or that it is theirs no more. */
export interface QuestionnaireEffect extends AnyEffect {
  readonly kind: 'questionnaire'
  readonly task: TaskKey
  readonly questionnaire: QuestionnaireId
  readonly about: 'sent' | 'rejected' | 'taken-back'
  readonly due: CalendarDate | null
  readonly remarks: Readonly<Record<QuestionId, string>>
  readonly reason: string | null
}

/** Somebody is told of a request for a person: that it is their turn, what became of it, or that it still waits for them. */
export interface RequestEffect extends AnyEffect {
  readonly kind: 'request'
  readonly request: RequestId
  readonly about: 'turn' | 'news' | 'reminder' | 'escalation'
  readonly stage: RequestStage
  readonly wish: Wish
  /** What was asked back, answered, given as a reason, or what came of it. */
  readonly text: string | null
}

/** Somebody is called by name in a note, or has to do what comes next because of it. */
export interface NoteEffect extends AnyEffect {
  readonly kind: 'note'
  readonly note: NoteId
  readonly about: 'mention' | 'next-action'
  /** Who says it. */
  readonly by: PersonId
  readonly audience: Audience
  /** What was written, or what has to be done. */
  readonly text: string
  readonly due: CalendarDate | null
}

/** The name of an effect from what it is about; different parts never make the same name. */
export function effectName(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replaceAll('%', '%25').replaceAll('/', '%2F')).join('/')
}
