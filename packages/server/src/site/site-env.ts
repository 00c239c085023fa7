import type { Visitor } from './session/visitor.ts'

/** What a request to the site carries with it on its way. */
export interface SiteEnv {
  readonly Variables: {
    readonly requestId: string
    /** Who looks, once it is known that they may. */
    readonly visitor: Visitor
  }
}
