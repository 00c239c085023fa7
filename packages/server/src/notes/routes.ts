import { noteRoutes } from '@fairlead/contract'
import type { Instant } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { contactNames } from '../contacts/contact-names.ts'
import { localOrganization } from '../database/tables.ts'
import { requireStream } from '../engagements/require-stream.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { answerJson } from '../json-answer.ts'
import { notFound } from '../problems/problem.ts'
import type { ServerEnv } from '../server-env.ts'
import { listNotes } from './list-notes.ts'
import { noteRecordOf } from './note-row.ts'
import { contactsIn, presentNote } from './present.ts'

interface NoteRoutes {
  readonly store: EngagementStore
  readonly clock: () => Instant
}

/** Answers with notes, of one engagement and over all of them. */
export function serveNotes(app: OpenAPIHono<ServerEnv>, { store, clock }: NoteRoutes): void {
  app.openapi(noteRoutes.ofEngagement, async (c) => {
    const { engagement } = c.req.valid('param')
    await requireStream(store, engagement)
    const looking = { db: c.get('reader'), person: c.get('actor')?.id ?? null, now: clock() }
    return answerJson(c, 200, JSON.stringify(await listNotes(looking, { ...c.req.valid('query'), engagement })))
  })

  app.openapi(noteRoutes.list, async (c) => {
    const looking = { db: c.get('reader'), person: c.get('actor')?.id ?? null, now: clock() }
    return answerJson(c, 200, JSON.stringify(await listNotes(looking, c.req.valid('query'))))
  })

  app.openapi(noteRoutes.get, async (c) => {
    const { engagement, note } = c.req.valid('param')
    const row = await c
      .get('reader')
      .selectFrom('note')
      .innerJoin('engagement', (join) =>
        join
          .onRef('engagement.organization_id', '=', 'note.organization_id')
          .onRef('engagement.engagement_id', '=', 'note.engagement_id'),
      )
      .select(['note.record', 'engagement.customer', 'engagement.release', 'engagement.time_zone'])
      .where('note.organization_id', '=', localOrganization)
      .where('note.engagement_id', '=', engagement)
      .where('note.note_id', '=', note)
      .executeTakeFirst()
    if (row === undefined) throw notFound('note', note)
    const { customer, release, time_zone: timeZone } = row
    const record = noteRecordOf(row)
    const named = contactsIn(record).map((id) => ({ engagement, id }))
    const contacts = await contactNames(c.get('reader'), named)
    const shown = presentNote({ engagement, note, record, customer, release, timeZone, contacts, now: clock() })
    return answerJson(c, 200, JSON.stringify(shown))
  })
}
