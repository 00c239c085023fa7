import { contactRoutes, type PersonView } from '@fairlead/contract'
import type { ContactRow, Instant } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { cleanFileName } from '../attachments/file-name.ts'
import { contentDisposition } from '../content-disposition.ts'
import type { CommandHandler } from '../engagements/handle-command.ts'
import { momentOfEvent } from '../engagements/moments.ts'
import type { Outlooks } from '../engagements/outlooks.ts'
import { mayChange } from '../engagements/policy.ts'
import { requireStream } from '../engagements/require-stream.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { answerTable } from '../export/answer-table.ts'
import { answerJson } from '../json-answer.ts'
import type { Suppression } from '../personal/suppression.ts'
import { ProblemError, refused } from '../problems/problem.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { requireActor } from '../security/acting-person.ts'
import type { ServerEnv } from '../server-env.ts'
import { contactTable } from './contact-table.ts'
import { judgeImport, presentImport } from './import-contacts.ts'
import { personData } from './person-data.ts'
import { personText } from './person-text.ts'
import { presentContacts } from './present.ts'
import { readRows } from './read-rows.ts'

interface ContactRoutes {
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  readonly outlooks: Outlooks
  readonly commands: CommandHandler
  readonly suppression: Suppression
  readonly clock: () => Instant
}

type App = OpenAPIHono<ServerEnv>

/** Answers who the contacts are, takes many at once, and says what is kept of one. */
export function serveContacts(app: App, parts: ContactRoutes): void {
  const { store, clock } = parts

  app.openapi(contactRoutes.list, async (c) => {
    const now = await requireStream(store, c.req.valid('param').engagement)
    const { seq } = c.req.valid('query')
    const { stream } = seq === undefined ? { stream: now } : await momentOfEvent(store, now, seq)
    return answerJson(c, 200, JSON.stringify({ contacts: presentContacts(stream.engagement) }))
  })

  app.openapi(contactRoutes.export, async (c) => {
    const { format, language } = c.req.valid('query')
    const { standing } = await outlookOf(parts, c.req.valid('param').engagement)
    const name = language === 'en' ? 'Contacts' : '联系人'
    const fileName = `${name} ${standing.engagement.customer} ${clock().slice(0, 10)}`
    // The contract has two types of content for one answer, of which a handler could promise only one.
    return answerTable(c, contactTable(standing, language), { format, fileName }) as never
  })

  app.openapi(contactRoutes.import, async (c) => {
    const actor = requireTeam(requireActor(c))
    const { engagement } = c.req.valid('param')
    const { preview, csv, rows } = c.req.valid('json')
    const { standing } = await outlookOf(parts, engagement)
    const { release } = standing.index
    // What JSON does not have is not there; it is never `undefined`.
    const given = (rows ?? []) as readonly ContactRow[]
    const read = csv === undefined ? { rows: given, ignored: [] } : readRows(csv, release)
    const judged = judgeImport(standing, read.rows, await parts.suppression.reader(c.get('reader')))
    const changes = judged.rows.some(({ outcome }) => outcome?.kind === 'added' || outcome?.kind === 'changed')
    if (!preview && changes) {
      const command = { type: 'ImportContacts', rows: judged.good } as const
      const handled = await parts.commands.handle({ engagement, command, actor: actor.id, at: clock() })
      if (!handled.ok) throw refused(handled.rejection)
    }
    return answerJson(c, 200, JSON.stringify(presentImport(judged, { preview, ignored: read.ignored })))
  })

  app.openapi(contactRoutes.person, async (c) => {
    requireTeam(requireActor(c))
    const { engagement } = c.req.valid('param')
    const { contact = null, email: emails, name: names, format, language } = c.req.valid('query')
    const { standing } = await outlookOf(parts, engagement)
    const data = await personData(c.get('reader'), standing, { contact, emails, names })
    if (format === 'json') return answerJson(c, 200, JSON.stringify(data))
    const name = data.contact?.details.name ?? emails[0] ?? names[0] ?? engagement
    c.header('content-disposition', contentDisposition(cleanFileName(`${name}.txt`)))
    return c.text(personText(data, language)) as never
  })
}

async function outlookOf({ store, releases, outlooks, clock }: ContactRoutes, engagement: string) {
  const stream = await requireStream(store, engagement)
  return outlooks.of(stream, await releases.require(stream.engagement.release), clock())
}

function requireTeam(person: PersonView): PersonView {
  if (mayChange(person) && person.access === 'all') return person
  throw new ProblemError('not-permitted', 'Only the team takes in contacts and looks at all that is kept of a person.')
}
