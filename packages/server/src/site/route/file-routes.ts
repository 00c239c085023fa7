import { workbookType } from '@fairlead/contract'
import type { Hono } from 'hono'
import { cleanFileName } from '../../attachments/file-name.ts'
import { contentDisposition } from '../../content-disposition.ts'
import { requireQuestionnaire } from '../../questionnaires/require-questionnaire.ts'
import { sheetFileName, sheetJob } from '../../questionnaires/sheet/sheet-job.ts'
import { workbookFile } from '../../questionnaires/sheet/write/workbook-file.ts'
import { sessionCalendar } from '../act/session-calendar.ts'
import { answerNothing, livePage } from '../answer.ts'
import { noteCopy } from '../bundle/copies.ts'
import { bundleName, staticBundle } from '../bundle/static-bundle.ts'
import { zipOf } from '../bundle/zip.ts'
import type { SiteEnv } from '../site-env.ts'
import type { SiteParts } from '../site-parts.ts'

/** What keeps a file from being anything but a download, whatever it holds. */
const inert = { 'content-type': 'application/octet-stream', 'content-security-policy': "sandbox; default-src 'none'" }

/** What guests take along: materials that they were given, sessions, questionnaires as workbooks, and all of it. */
export function serveFiles(site: Hono<SiteEnv>, parts: SiteParts): void {
  site.get('/files/:hash', async (c) => {
    const hash = c.req.param('hash')
    const { view } = await livePage(c, parts)
    const contents = view.workshops.flatMap(({ materials }) => materials.map(({ content }) => content))
    const given = contents.find((content) => content.kind === 'file' && content.hash === hash)
    const found = given === undefined ? null : await parts.attachments.open(hash)
    if (found === null || given?.kind !== 'file') return answerNothing(c, parts)
    return c.body(found.stream, 200, {
      ...inert,
      'content-length': String(found.size),
      'content-disposition': contentDisposition(cleanFileName(given.name)),
    })
  })

  site.get('/calendar/:task', async (c) => {
    const text = sessionCalendar(await livePage(c, parts), c.get('visitor').stream, c.req.param('task'))
    if (text === null) return answerNothing(c, parts)
    return c.body(text, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': contentDisposition('workshop.ics'),
    })
  })

  site.get('/questionnaires/:task/sheet', async (c) => {
    const page = await livePage(c, parts)
    const task = c.req.param('task')
    if (!page.view.questionnaires.some(({ key }) => key === task)) return answerNothing(c, parts)
    const of = { engagement: c.get('visitor').session.engagement_id, task }
    const found = await requireQuestionnaire(parts, of, parts.clock())
    const job = sheetJob(found, of, page.language)
    const { customer } = page.view
    const headers = {
      'content-type': workbookType,
      'content-disposition': contentDisposition(sheetFileName(job, job.language, customer)),
    }
    if (c.req.method === 'HEAD') return c.body(null, 200, headers)
    const { answers } = found.status.record
    return c.body(await parts.slots.take(() => workbookFile({ ...job, answers, customer })), 200, headers)
  })

  site.get('/all.zip', async (c) => {
    const page = await livePage(c, parts)
    const files = await staticBundle(parts, c.get('visitor'), page)
    const headers = { 'content-type': 'application/zip', 'content-disposition': contentDisposition(bundleName(page)) }
    if (c.req.method === 'HEAD') return c.body(null, 200, headers)
    await noteCopy(parts.database, c.get('visitor').session, page.now)
    return c.body(ReadableStream.from(zipOf(files, new Date(page.now))), 200, headers)
  })
}
