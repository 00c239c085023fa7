import type { CommandInput, EngagementView } from '@fairlead/contract'
import type { TestServer } from './a-server.ts'

type Asking = Extract<CommandInput, { type: 'AskForPerson' }>

/** A request for an architect who speaks English; `over` says what is different. */
export function anAsking(over: Partial<Asking> = {}): Asking {
  const wish = { task: '100', role: 'architect', service: null, language: 'en', where: 'remote', tried: null } as const
  return { type: 'AskForPerson', ...wish, why: 'No way on', ...over }
}

/** The newest request of an engagement, by who sees it as it is. */
export function newest({ requests }: EngagementView) {
  const last = requests.at(-1)
  return { request: last?.id ?? '', expectedRevision: last?.revision ?? 0 }
}

/** How far a request has come. */
export type Come = 'submitted' | 'asked' | 'approved' | 'assigned' | 'active' | 'ended' | 'rejected'

type Made = Partial<Asking> & { readonly come: Come }

/** A request of ben that has come so far by zoe; she is assigned to it. */
export async function aRequestThatIs(server: TestServer, engagement: string, { come, ...over }: Made) {
  let seen = await server.have(engagement, anAsking(over), { actor: 'ben' })
  for (const step of steps[come]) seen = await server.have(engagement, { ...step, ...newest(seen) } as CommandInput)
  return newest(seen).request
}

const approve = { type: 'ApproveRequest' }
const assign = { type: 'AssignPerson', person: 'zoe' }
const accept = { type: 'AcceptAssignment' }

const steps: Readonly<Record<Come, readonly object[]>> = {
  submitted: [],
  asked: [{ type: 'AskBack', question: 'Since when?' }],
  approved: [approve],
  assigned: [approve, assign],
  active: [approve, assign, accept],
  ended: [approve, assign, accept, { type: 'EndRequest', summary: 'It runs' }],
  rejected: [{ type: 'RejectRequest', reason: 'Read the guide' }],
}
