import type { RequestView } from '@fairlead/contract'

type Said = Omit<Partial<RequestView>, 'wish'> & { readonly wish?: Partial<RequestView['wish']> }

/** A request for a specialist of mail that waits for a decision, with what is said of it here. */
export function aRequest({ wish, ...said }: Said = {}): RequestView {
  return {
    id: 'r1',
    wish: {
      task: null,
      role: 'sme',
      service: 'mail',
      language: null,
      where: 'remote',
      why: 'The connector stops',
      tried: null,
      ...wish,
    },
    route: { team: null, table: null, row: null },
    stage: 'submitted',
    since: '2026-11-20T10:00:00Z',
    by: 'tomas',
    at: '2026-11-20T10:00:00Z',
    talk: [],
    decidedBy: null,
    reason: null,
    person: null,
    summary: null,
    revision: 3,
    turn: { kind: 'approver' },
    clock: null,
    ...said,
  }
}
