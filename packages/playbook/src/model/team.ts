import type { Localized } from './localized.ts'
import type { Named, RoleId } from './release.ts'

export type TeamId = string

/** People who are asked for: a request goes to a team, which approves it and assigns one of its own. */
export interface Team extends Named<TeamId> {
  /** What its people do on an engagement. */
  readonly role: RoleId
  /** Where its days begin: clocks count its business days, Monday to Friday. */
  readonly timeZone: string
  /** Within how many business days a request is decided, then somebody assigned, then accepted. */
  readonly clock: TeamClock
}

export interface TeamClock {
  readonly decide: number
  readonly assign: number
  readonly accept: number
}

/** What a routing table says of a request: the team that it goes to, or what the asker can do without one. */
export interface RoutingAnswer {
  /** `null` where nobody is sent: the guidance is the answer. */
  readonly team: TeamId | null
  readonly guidance: Localized<string> | null
}
