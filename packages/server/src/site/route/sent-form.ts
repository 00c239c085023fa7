import type { Context } from 'hono'
import type { SentForm } from '../act/read-answers.ts'
import type { SiteEnv } from '../site-env.ts'

/** What a form sent, each of its fields with all its values; nothing where it is no form. */
export async function sentForm(c: Context<SiteEnv>): Promise<SentForm> {
  const fields = new Map<string, string[]>()
  if (!(c.req.header('content-type') ?? '').toLowerCase().startsWith('application/x-www-form-urlencoded')) return fields
  for (const [name, value] of new URLSearchParams(await c.req.text())) {
    fields.set(name, [...(fields.get(name) ?? []), value])
  }
  return fields
}

/** One field of a form; empty where it was not sent. */
export async function sentText(c: Context<SiteEnv>, name: string): Promise<string> {
  return (await sentForm(c)).get(name)?.[0] ?? ''
}
