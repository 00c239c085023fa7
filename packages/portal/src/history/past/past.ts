import type { CalendarView, ContactDetailsView, EvidenceView, HistoryEntry, TaskView } from '@fairlead/contract'
import { ContactPast } from './contact-past.ts'
import type { Known } from './facts-change.ts'
import { slotOf } from './records-of.ts'
import { type TakeBacks, takeBacks } from './take-backs.ts'
import { isWorkshopEvent, WorkshopPast } from './workshop-past.ts'

type Event = HistoryEntry['event']

type Wish = Extract<Event, { readonly type: 'PersonAskedFor' }>['wish']
type AddedTask = NonNullable<TaskView['added']>
/** Who fills a role; `null` is nobody. */
export type Slot = Extract<Event, { readonly type: 'RoleAssigned' }>['slot']

/** How a waiver stood: who had to approve it, and whether they had. */
interface Waiver {
  readonly approver: string
  readonly isApproved: boolean
}

/**
 * What can be said of an event only by those before and after it, as far as they have been loaded. What was before the
 * oldest of them is `undefined`.
 */
export interface Past extends TakeBacks {
  readonly entry: (seq: number) => HistoryEntry | undefined
  /** What was known of the customer before an event that changed it. */
  readonly knownBefore: (seq: number) => Known | undefined
  readonly slotBefore: (seq: number) => Slot | undefined
  readonly calendarBefore: (seq: number) => CalendarView | undefined
  /** What was known of a contact before an event that changed it. */
  readonly contactBefore: (seq: number) => ContactDetailsView | undefined
  /** The waiver that an event ended. */
  readonly waiverBefore: (seq: number, task: string) => Waiver | undefined
  /** What a request for a person asked for. */
  readonly wish: (request: string) => Wish | undefined
  readonly evidence: (id: string) => EvidenceView | undefined
  readonly workshops: Pick<WorkshopPast, 'material' | 'attendee'>
  /** The tasks that people added, also those that were taken back. */
  readonly added: ReadonlyMap<string, AddedTask>
}

/** Reads the past from entries that follow one another without a gap, the newest first. */
export function pastOf(entries: readonly HistoryEntry[]): Past {
  const entry = new Map(entries.map((one) => [one.seq, one]))
  const memory = new Memory()
  for (const { seq, event } of entries.toReversed()) memory.add(seq, event)
  return {
    ...takeBacks(entries),
    entry: (seq) => entry.get(seq),
    knownBefore: (seq) => memory.knownBefore.get(seq),
    slotBefore: (seq) => memory.slotBefore.get(seq),
    calendarBefore: (seq) => memory.calendarBefore.get(seq),
    contactBefore: (seq) => memory.contacts.before.get(seq),
    waiverBefore: (seq, task) => memory.waiverBefore.get(`${seq} ${task}`),
    wish: (request) => memory.wishes.get(request),
    evidence: (id) => memory.evidence.get(id),
    workshops: memory.workshops,
    added: memory.added,
  }
}

/** Goes through the log from its oldest event and notes what each of them found. */
class Memory {
  readonly knownBefore = new Map<number, Known>()
  readonly slotBefore = new Map<number, Slot>()
  readonly calendarBefore = new Map<number, CalendarView>()
  readonly waiverBefore = new Map<string, Waiver>()
  readonly wishes = new Map<string, Wish>()
  readonly evidence = new Map<string, EvidenceView>()
  readonly added = new Map<string, AddedTask>()
  readonly workshops = new WorkshopPast()
  readonly contacts = new ContactPast()
  #known: Known | undefined
  readonly #slots = new Map<string, Slot>()
  readonly #calendars = new Map<string, CalendarView>()
  readonly #waivers = new Map<string, Waiver>()

  add(seq: number, event: Event): void {
    this.workshops.add(event)
    this.contacts.add(seq, event)
    switch (event.type) {
      case 'EngagementCreated':
        this.#known = event
        return
      case 'FactsRevised':
        note(this.knownBefore, seq, this.#known)
        this.#known = event
        return
      case 'RoleAssigned': {
        const slot = slotOf(event.role, event.service)
        note(this.slotBefore, seq, this.#slots.get(slot))
        this.#slots.set(slot, event.slot)
        return
      }
      case 'CalendarSet':
        note(this.calendarBefore, seq, this.#calendars.get(event.party))
        this.#calendars.set(event.party, event.calendar)
        return
      case 'TaskAdded':
        this.added.set(event.task, event.added)
        return
      case 'Undone':
        this.#restore(seq, event.restored)
        return
      case 'BulkApplied':
        for (const one of event.events) this.#addTaskEvent(seq, one)
        return
      case 'AnswersAccepted':
        note(this.knownBefore, seq, this.#known)
        if (event.set.length > 0 && this.#known !== undefined) this.#known = { ...this.#known, facts: event.facts }
        return
      case 'ProcessCompleted':
      case 'ProcessReopened':
      case 'QuestionnaireSent':
      case 'AnswersSaved':
      case 'QuestionnaireReturned':
      case 'ReviewStarted':
      case 'AnswersRejected':
      case 'ContactAdded':
      case 'ContactChanged':
      case 'ContactsImported':
      case 'PersonErased':
      case 'TimeLogged':
      case 'TimeChanged':
      case 'TimeRemoved':
        return
      case 'PersonAskedFor':
        this.wishes.set(event.request, event.wish)
        return
      case 'WorkshopHeld':
        for (const { task, added } of event.actions) this.added.set(task, added)
        return
      default:
        if (!('request' in event) && !('note' in event) && !isWorkshopEvent(event)) this.#addTaskEvent(seq, event)
    }
  }

  #addTaskEvent(seq: number, event: Extract<Event, { readonly type: 'BulkApplied' }>['events'][number]): void {
    const { task } = event
    const waiver = this.#waivers.get(task)
    if (event.type === 'EvidenceLinked') this.evidence.set(event.evidence.id, event.evidence)
    else if (event.type === 'TaskWaived') {
      this.#waivers.set(task, { approver: event.approver, isApproved: event.approved })
    } else if (event.type === 'WaiverApproved' && waiver !== undefined) {
      this.#waivers.set(task, { ...waiver, isApproved: true })
    } else if (event.type === 'WaiverEnded') {
      note(this.waiverBefore, `${seq} ${task}`, waiver)
      this.#waivers.delete(task)
    }
  }

  #restore(seq: number, restored: Extract<Event, { readonly type: 'Undone' }>['restored']): void {
    if (restored.known !== null) {
      note(this.knownBefore, seq, this.#known)
      this.#known = restored.known
    }
    for (const { slot, filled } of restored.team) this.#slots.set(slot, filled)
    for (const { party, calendar } of restored.calendars) {
      if (calendar === null) this.#calendars.delete(party)
      else this.#calendars.set(party, calendar)
    }
    for (const { task, record } of restored.tasks) {
      const waiver = record?.waiver ?? null
      if (waiver === null) this.#waivers.delete(task)
      else this.#waivers.set(task, { approver: waiver.approver, isApproved: waiver.approvedAt !== null })
      for (const one of record?.evidence ?? []) this.evidence.set(one.id, one)
      if (record?.added != null) this.added.set(task, record.added)
    }
  }
}

function note<K, T>(noted: Map<K, T>, at: K, found: T | undefined): void {
  if (found !== undefined) noted.set(at, found)
}
