import type { HistoryEntry, WorkshopView } from '@fairlead/contract'

type Event = HistoryEntry['event']

/** What happens to a workshop. */
export type WorkshopEvent = Extract<Event, { readonly type: (typeof types)[number] }>

const types = [
  'WorkshopPrepared',
  'MaterialPut',
  'MaterialRemoved',
  'MaterialHandedOver',
  'WorkshopScheduled',
  'WorkshopInvited',
  'WorkshopCalledOff',
  'ReplyRecorded',
  'WorkshopHeld',
  'MinutesRevised',
] as const

/** Whether an event is about a workshop. */
export function isWorkshopEvent(event: Event): event is WorkshopEvent {
  return types.some((type) => type === event.type)
}

type Material = Pick<WorkshopView['materials'][number], 'id' | 'title' | 'content'>

/** What events about workshops call only by ids, as far as they have been loaded. */
export class WorkshopPast {
  readonly #materials = new Map<string, Material>()
  readonly #names = new Map<string, string>()

  /** Notes what an event names. */
  add(event: Event): void {
    if (event.type === 'MaterialPut') this.#materials.set(event.material.id, event.material)
    else if (event.type === 'WorkshopPrepared') this.#addAttendees(event.attendees)
    else if (event.type === 'Undone') {
      for (const { record } of event.restored.workshops) {
        for (const material of record?.materials ?? []) this.#materials.set(material.id, material)
        this.#addAttendees(record?.attendees ?? [])
      }
    }
  }

  /** A material as it was put last. */
  material(id: string): Material | undefined {
    return this.#materials.get(id)
  }

  /** What somebody is called whose address is known. */
  attendee(email: string): string {
    return this.#names.get(email) ?? email
  }

  #addAttendees(attendees: readonly { readonly email: string; readonly name: string }[]): void {
    for (const { email, name } of attendees) this.#names.set(email, name)
  }
}
