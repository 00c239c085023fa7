import type { Instant } from '@fairlead/engagement'
import { changesOfHour } from './limits.ts'

/**
 * How much each contact may send in an hour of the clock, whoever has their link. It is kept in memory: a server that is
 * started anew begins anew.
 */
export class ChangeBudget {
  #hour = ''
  readonly #sent = new Map<string, number>()

  /** Takes one; whether there was one left. */
  take(contact: string, now: Instant): boolean {
    const hour = now.slice(0, 13)
    if (hour !== this.#hour) this.#sent.clear()
    this.#hour = hour
    const sent = (this.#sent.get(contact) ?? 0) + 1
    this.#sent.set(contact, sent)
    return sent <= changesOfHour
  }
}
