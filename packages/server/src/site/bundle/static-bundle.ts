import { questionnaireStatus } from '../../questionnaires/questionnaire-status.ts'
import { sheetJob } from '../../questionnaires/sheet/sheet-job.ts'
import { workbookFile } from '../../questionnaires/sheet/write/workbook-file.ts'
import { sessionCalendar } from '../act/session-calendar.ts'
import { siteAssets } from '../asset/site-assets.ts'
import { documentOf } from '../page/h.ts'
import { todayOf } from '../page/moments.ts'
import { askedQuestionnaire, pagesOfView } from '../page/page-named.ts'
import { questionnairePage } from '../page/questionnaire-page.ts'
import type { SitePage } from '../page/site-page.ts'
import { sitePageOf } from '../page/site-page-of.ts'
import type { Visitor } from '../session/visitor.ts'
import type { SiteParts } from '../site-parts.ts'
import { plainName } from './plain-name.ts'
import type { ArchiveFile } from './zip.ts'

/**
 * Everything that a contact sees, as files that open from disk: the pages as the site has them, the materials, and the
 * answers as workbooks.
 */
export async function staticBundle(
  parts: SiteParts,
  visitor: Visitor,
  live: SitePage,
): Promise<readonly ArchiveFile[]> {
  const { outlook, stream, session, contact } = visitor
  const { standing } = outlook
  const names = namesOf(live)
  const page = await sitePageOf(parts, {
    mode: 'bundle',
    stream,
    outlook,
    contact: { id: session.contact_id, details: contact },
    language: live.language,
    now: live.now,
    proof: '',
    href: (name, about) =>
      about === undefined
        ? name === 'overview'
          ? 'index.html'
          : `${name}.html`
        : (names.questionnaires.get(about) ?? '#'),
    file: (kind, of) => encodeURI(names[kind].get(of) ?? '#'),
  })
  const text = (path: string, content: string): ArchiveFile => ({ path, content: () => [Buffer.from(content)] })
  const pages = Object.entries(pagesOfView).map(([name, made]) =>
    text(name === 'overview' ? 'index.html' : `${name}.html`, documentOf(made(page, null))),
  )
  const questionnaires = page.view.questionnaires.flatMap(({ key }): readonly ArchiveFile[] => {
    const asked = askedQuestionnaire(standing, page, key)
    const path = names.questionnaires.get(key)
    if (asked === null || path === undefined) return []
    const sheet = { path: names.sheet.get(key) ?? '', content: () => workbookOf(parts, visitor, { task: key, page }) }
    return [text(path, documentOf(questionnairePage(page, asked, {}))), sheet]
  })
  const calendars = page.view.workshops
    .filter(({ stage }) => stage === 'scheduled')
    .map(({ key }) => text(names.calendar.get(key) ?? '', sessionCalendar(page, stream, key) ?? ''))
  const materials = [...names.material].map(([hash, path]) => ({ path, content: () => materialOf(parts, hash) }))
  return [...pages, text('site.css', siteAssets.style), ...questionnaires, ...calendars, ...materials]
}

/** What files are called in the bundle: unlike each other, and plain, whatever people call them. */
function namesOf({ view }: SitePage) {
  const files = new Map<string, string>()
  for (const { materials } of view.workshops) {
    for (const { content } of materials) {
      if (content.kind === 'file' && !files.has(content.hash)) {
        files.set(content.hash, `materials/${files.size + 1}-${plainName(content.name)}`)
      }
    }
  }
  const numbered = (keys: readonly string[], name: (number: number) => string) =>
    new Map(keys.map((key, at) => [key, name(at + 1)]))
  const asked = view.questionnaires.map(({ key }) => key)
  return {
    material: files,
    questionnaires: numbered(asked, (number) => `questionnaire-${number}.html`),
    sheet: numbered(asked, (number) => `answers/questionnaire-${number}.xlsx`),
    calendar: numbered(
      view.workshops.map(({ key }) => key),
      (number) => `calendar/workshop-${number}.ics`,
    ),
  }
}

async function* workbookOf(
  { slots }: SiteParts,
  { outlook, session }: Visitor,
  { task, page }: { readonly task: string; readonly page: SitePage },
): AsyncGenerator<Uint8Array> {
  const status = questionnaireStatus(outlook.standing, task)
  if (status === null) return
  const { customer } = outlook.standing.engagement
  const job = sheetJob({ outlook, status }, { engagement: session.engagement_id, task }, page.language)
  yield await slots.take(() => workbookFile({ ...job, answers: status.record.answers, customer }))
}

async function* materialOf({ attachments }: SiteParts, hash: string): AsyncGenerator<Uint8Array> {
  const found = await attachments.open(hash)
  if (found !== null) yield* found.stream
}

/** What the bundle of a customer is called: by them and the day on which it is made, where its reader is. */
export function bundleName(site: SitePage): string {
  return `${plainName(site.view.customer)}-${todayOf(site)}.zip`
}
