import type { PersonId, Wish } from '@fairlead/engagement'

/** What somebody does to a request for a person: to the one that was made last in the engagement. */
export type DemoRequestAction =
  | ({ readonly kind: 'ask' } & Pick<Wish, 'task' | 'role' | 'service' | 'why'> &
      Partial<Pick<Wish, 'language' | 'tried' | 'where'>>)
  | { readonly kind: 'approve-request' }
  | { readonly kind: 'reject-request'; readonly reason: string }
  | { readonly kind: 'ask-back'; readonly question: string }
  | { readonly kind: 'send-person'; readonly person: PersonId }
  | { readonly kind: 'accept-request' }
  | { readonly kind: 'end-request'; readonly summary: string }
