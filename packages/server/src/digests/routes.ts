import { type DigestSettingView, digestRoutes, type PersonView } from '@fairlead/contract'
import { type Instant, isTimeZone } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Database } from '../database/open-database.ts'
import { mayChange } from '../engagements/policy.ts'
import { answerJson } from '../json-answer.ts'
import { ProblemError } from '../problems/problem.ts'
import { requireActor } from '../security/acting-person.ts'
import { allowForms } from '../security/security-headers.ts'
import type { ServerEnv } from '../server-env.ts'
import { DigestSettings } from './digest-settings.ts'
import { type UnsubscribeStep, unsubscribePage } from './unsubscribe-page.ts'

interface DigestRoutes {
  readonly database: Database
  readonly clock: () => Instant
}

/** Lets people choose how often they are told by mail what waits for them, and end that from the mail itself. */
export function serveDigests(app: OpenAPIHono<ServerEnv>, { database, clock }: DigestRoutes): void {
  const settings = new DigestSettings(database)

  const view = async (person: PersonView): Promise<DigestSettingView> => {
    const chosen = await settings.of(person.id)
    const { every, hour, timeZone, language } = chosen ?? offered(person)
    return { every, hour, timeZone, language, email: person.email, isChosen: chosen !== null }
  }

  app.openapi(digestRoutes.get, async (c) => answerJson(c, 200, JSON.stringify(await view(requireWorker(c)))))

  app.openapi(digestRoutes.set, async (c) => {
    const person = requireWorker(c)
    const input = c.req.valid('json')
    if (!isTimeZone(input.timeZone)) {
      const message = 'Unexpected time zone, expected one such as Europe/Berlin'
      throw new ProblemError('invalid-request', `${message}.`, { errors: [{ pointer: '/timeZone', message }] })
    }
    await settings.choose(person.id, input, clock())
    return answerJson(c, 200, JSON.stringify(await view(person)))
  })

  app.openapi(digestRoutes.askToEnd, async (c) => {
    const person = await settings.personOf(c.req.valid('param').token)
    return answerPage(c, person === null ? 'unknown' : 'ask') as never
  })

  app.openapi(digestRoutes.end, async (c) => {
    const hasEnded = await settings.end(c.req.valid('param').token)
    return answerPage(c, hasEnded ? 'done' : 'unknown') as never
  })
}

/** What somebody is offered who has not chosen: nothing is sent until they do. */
function offered({ language }: PersonView) {
  const isChinese = language?.toLowerCase().startsWith('zh') === true
  return { every: 'off', hour: 8, timeZone: 'UTC', language: isChinese ? 'zh-CN' : 'en' } as const
}

/** Digests are about one's work: customers have none. */
function requireWorker(c: Context<ServerEnv>): PersonView {
  const person = requireActor(c)
  if (!mayChange(person)) throw new ProblemError('not-permitted', 'Digests are for the team.')
  return person
}

function answerPage(c: Context<ServerEnv>, step: UnsubscribeStep): Response {
  allowForms(c)
  return c.html(unsubscribePage(step, c.req.header('accept-language') ?? ''), step === 'unknown' ? 404 : 200)
}
