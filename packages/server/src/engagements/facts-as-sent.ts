import type { CommandInput, CreateEngagementInput } from '@fairlead/contract'
import type { Context } from 'hono'
import type { ServerEnv } from '../server-env.ts'

/** The facts of a valid body. The schema's copy lacks a member named `__proto__`; the engagement has to refuse it. */
export async function factsAsSent(c: Context<ServerEnv>): Promise<Pick<CreateEngagementInput, 'facts'>> {
  const { facts } = await c.req.json<Pick<CreateEngagementInput, 'facts'>>()
  return { facts }
}

type Answers = Pick<Extract<CommandInput, { type: 'SaveAnswers' }>, 'values' | 'rows'>

/** The answers of a valid body, for the same reason. */
export async function answersAsSent(c: Context<ServerEnv>): Promise<Answers> {
  const { values, rows } = await c.req.json<Answers>()
  return { values, rows }
}
