import type { Language } from '@fairlead/playbook'
import type { Standing } from '../standing/standing.ts'
import type { Instant } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import { isWorkshop } from '../workshop/workshop-hindrance.ts'
import type {
  AgendaItem,
  Material,
  MaterialContent,
  MaterialId,
  Reply,
  Session,
  WorkshopRecord,
} from '../workshop/workshop-record.ts'
import { workshopRecord } from '../workshop/workshop-record-of.ts'
import { isCurrentReply, type WorkshopStage, workshopStage } from '../workshop/workshop-stage.ts'
import type { SiteWords } from './site-words.ts'

/** A workshop as a contact sees it. Before people are invited nothing of its session is certain, nor shown. */
export interface SharedWorkshop {
  readonly key: TaskKey
  readonly name: string
  readonly service: string | null
  readonly stage: WorkshopStage
  readonly session: Session | null
  readonly agenda: readonly AgendaItem[]
  /** What was given to the customer, in the version that was given last. */
  readonly materials: readonly SharedMaterial[]
  /** The contact's part in it; `null` where they are not asked to be there. */
  readonly invitation: SharedInvitation | null
}

export interface SharedMaterial {
  readonly id: MaterialId
  readonly title: string
  readonly language: Language | null
  readonly content: MaterialContent
  readonly at: Instant
}

/** That the contact is asked to be there, and what they said. */
export interface SharedInvitation {
  readonly optional: boolean
  /** Of the invitation that an answer is to. */
  readonly revision: number
  readonly answer: Reply['answer'] | null
  /** Whether that was to the time that holds now. */
  readonly isCurrent: boolean
  /** Whether it can be answered: the session is to be. */
  readonly isOpen: boolean
}

interface Shown {
  readonly keys: ReadonlySet<TaskKey>
  readonly email: string | null
  readonly words: SiteWords
}

/** The workshops among what is shown, in the order of the plan. */
export function sharedWorkshops(standing: Standing, { keys, email, words }: Shown): readonly SharedWorkshop[] {
  return [...keys]
    .filter((key) => isWorkshop(standing, key))
    .map((key): SharedWorkshop => {
      const record = workshopRecord(standing.engagement, key)
      const isTold = record.invitedAt !== null || record.held !== null
      const session = record.held?.session ?? record.session
      const stage = workshopStage(record)
      return {
        key,
        name: words.task(key),
        service: words.service(key),
        stage: isTold ? stage : 'planned',
        session: isTold ? session : null,
        agenda: isTold ? (record.agenda ?? words.agenda(key).map((title) => ({ title, minutes: null }))) : [],
        materials: record.materials.flatMap((material) => given(material)),
        invitation: isTold ? invitationOf(record, email) : null,
      }
    })
}

function given({ id, title, language, handedOver }: Material): readonly SharedMaterial[] {
  const last = handedOver.at(-1)
  return last === undefined ? [] : [{ id, title, language, content: last.content, at: last.at }]
}

function invitationOf(record: WorkshopRecord, email: string | null): SharedInvitation | null {
  const attendee = email === null ? undefined : record.attendees?.find((one) => one.email === email)
  if (attendee === undefined) return null
  const reply = record.replies.find((one) => one.email === email)
  return {
    optional: attendee.optional,
    revision: record.revision,
    answer: reply?.answer ?? null,
    isCurrent: reply !== undefined && isCurrentReply(record, reply),
    isOpen: record.session !== null,
  }
}
