import { largestSheet, type SheetOutcome } from '@fairlead/contract'
import type { Rejection } from '@fairlead/engagement'
import type { Context, Hono } from 'hono'
import { cleanFileName } from '../../attachments/file-name.ts'
import type { Shown } from '../../engagements/shown.ts'
import { ProblemError } from '../../problems/problem.ts'
import { requireQuestionnaire } from '../../questionnaires/require-questionnaire.ts'
import { keepAnswers } from '../../questionnaires/sheet/keep-answers.ts'
import { readSent, sheetJob } from '../../questionnaires/sheet/sheet-job.ts'
import { refusalOf } from '../act/refusal.ts'
import { saveForm } from '../act/save-form.ts'
import { answerClosed, answerNothing, answerPage, livePage } from '../answer.ts'
import { fieldName } from '../page/field-name.ts'
import { h, type Markup } from '../page/h.ts'
import { askedQuestionnaire } from '../page/page-named.ts'
import { idOf } from '../page/question-field.ts'
import {
  type AskedQuestionnaire,
  addressOf,
  lastRowId,
  questionnairePage,
  sectionId,
  type Unkept,
} from '../page/questionnaire-page.ts'
import { sheetPart } from '../page/sheet-part.ts'
import type { Notice, SitePage } from '../page/site-page.ts'
import { sessionToken } from '../session/cookie.ts'
import { visitorOf } from '../session/visitor.ts'
import type { SiteEnv } from '../site-env.ts'
import type { SiteParts } from '../site-parts.ts'
import { wholeNumber } from './act-routes.ts'
import { sentForm } from './sent-form.ts'

/** Where questionnaires are filled in, by form and by workbook. */
export function serveQuestionnaireForms(site: Hono<SiteEnv>, parts: SiteParts): void {
  site.post('/questionnaires/:task', async (c) => {
    const page = await livePage(c, parts)
    const { session, outlook } = c.get('visitor')
    const asked = askedQuestionnaire(outlook.standing, page, c.req.param('task'))
    if (asked === null) return answerNothing(c, parts)
    const form = await sentForm(c)
    const { unkept, rejection } = await saveForm(parts, { session, site: page, asked, form })
    const said = rejection === null ? null : refusalOf(rejection)
    if (said !== null) return again(c, parts, { unkept, notice: { kind: 'refused', text: page.words.refused[said] } })
    const isWhole = unkept.errors.size === 0
    if (form.get('do')?.[0] === 'return' && isWhole) return handIn(c, parts, asked)
    if (!isWhole) return again(c, parts, { unkept, notice: noticeOfErrors(page, unkept.errors, 'misfits') })
    if (form.get('by')?.[0] === 'script') return again(c, parts, { unkept, notice: null })
    return c.redirect(`${addressOf(asked.shared.key)}?said=saved${placeOf(form.get('do')?.[0] ?? '')}`, 303)
  })

  site.post('/questionnaires/:task/sheet', async (c) => {
    const page = await livePage(c, parts)
    const { session, outlook } = c.get('visitor')
    const asked = askedQuestionnaire(outlook.standing, page, c.req.param('task'))
    if (asked === null) return answerNothing(c, parts)
    const body = await c.req.parseBody()
    const file = body.sheet
    if (!(file instanceof File)) return fileRefused(c, parts, page)
    if (file.size > largestSheet) return c.redirect(`${addressOf(asked.shared.key)}?said=size`, 303)
    const of = { engagement: session.engagement_id, task: asked.shared.key }
    try {
      const expectedRevision = wholeNumber(String(body.revision ?? ''))
      const kept = await parts.attachments.receive(file.stream(), {
        limit: largestSheet,
        use: async ({ path, hash, keep }) => {
          await parts.scan?.(path)
          const job = sheetJob(await requireQuestionnaire(parts, of, parts.clock()), of, page.language)
          const reading = await parts.slots.take(() => readSent({ path, job }), c.req.raw.signal)
          const sheet = { name: cleanFileName(file.name), hash }
          return keepAnswers(parts, { ...of, expectedRevision, actor: session.contact_id, reading, sheet, keep })
        },
      })
      return again(c, parts, { notice: null, outcome: outcomePart(page, kept) })
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      const { rejection } = error.details
      const said = rejection === undefined ? 'file' : (refusalOf((rejection as Rejection).code) ?? 'file')
      return again(c, parts, { notice: { kind: 'refused', text: page.words.refused[said] } })
    }
  })
}

/** Where who adds or removes a row goes on: at the row, or at its section. */
function placeOf(act: string): string {
  const [, kind, section = ''] = /^(add|remove):([^:]+)/.exec(act) ?? []
  if (kind === undefined) return ''
  return `#${encodeURIComponent(kind === 'add' ? lastRowId(section) : sectionId(section))}`
}

interface Again {
  readonly unkept?: Unkept
  readonly notice: Notice | null
  readonly outcome?: Markup | null
}

/** The page once more, as it is now. */
async function again(c: Context<SiteEnv>, parts: SiteParts, { unkept, notice, outcome = null }: Again) {
  const visitor = await visitorOf(parts, sessionToken(c, parts))
  if (visitor === null) return answerClosed(c)
  c.set('visitor', visitor)
  const page = await livePage(c, parts)
  const asked = askedQuestionnaire(visitor.outlook.standing, page, c.req.param('task') ?? '')
  if (asked === null) return answerNothing(c, parts)
  const { key, isOpen } = asked.shared
  const below = isOpen ? [sheetPart(page, key, { revision: asked.revision, outcome })] : []
  const isWhole = (unkept?.errors.size ?? 0) === 0 && notice?.kind !== 'refused'
  const shown = questionnairePage(page, asked, { ...(unkept === undefined ? {} : { unkept }), notice, below })
  return answerPage(c, shown, isWhole ? 200 : 422)
}

async function handIn(c: Context<SiteEnv>, parts: SiteParts, { shared }: AskedQuestionnaire): Promise<Response> {
  const { session } = c.get('visitor')
  const found = await requireQuestionnaire(
    parts,
    { engagement: session.engagement_id, task: shared.key },
    parts.clock(),
  )
  const { revision: expectedRevision } = found.status.record
  const command = { type: 'ReturnQuestionnaire', task: shared.key, expectedRevision } as const
  const asked = { engagement: session.engagement_id, command, actor: session.contact_id, at: parts.clock() }
  const handled = await parts.commands.handle(asked)
  if (handled.ok) return c.redirect(`${addressOf(shared.key)}?said=handed-in`, 303)
  const page = await livePage(c, parts)
  const { rejection } = handled
  if (rejection.code !== 'answers-missing') {
    const text = page.words.refused[refusalOf(rejection.code) ?? 'other']
    return again(c, parts, { notice: { kind: 'refused', text } })
  }
  const errors = new Map(
    rejection.missing.map(({ section, question, row }) => [
      fieldName({ section, question, row: row === null ? null : row - 1 }),
      page.words.questionnaire.needed,
    ]),
  )
  const notice = { ...noticeOfErrors(page, errors, 'missing'), text: page.words.questionnaire.missing(rejection.count) }
  return again(c, parts, { unkept: { entered: new Map(), errors }, notice })
}

/** That answers do not fit or are missing, with the way to the first of them. */
function noticeOfErrors({ words }: SitePage, errors: Unkept['errors'], what: 'misfits' | 'missing'): Notice {
  const [first = ''] = errors.keys()
  const link = { href: `#${idOf(first)}-question`, text: words.questionnaire.toFirst }
  return { kind: 'refused', text: words.questionnaire[what](errors.size), link }
}

async function fileRefused(c: Context<SiteEnv>, parts: SiteParts, { words }: SitePage): Promise<Response> {
  return again(c, parts, { notice: { kind: 'refused', text: words.refused.file } })
}

/** What became of a workbook: how much was taken over, and which cells were not. */
function outcomePart({ words }: SitePage, { kept, wrong, wrongCount }: Shown<SheetOutcome>): Markup {
  const { sheetKept, sheetWrong } = words.questionnaire
  return h(
    'div',
    { class: wrongCount === 0 ? 'notice done' : 'notice refused', role: 'status' },
    h('p', null, sheetKept(kept.answers + kept.rows)),
    wrongCount > 0 && [
      h('p', null, sheetWrong(wrongCount)),
      h(
        'ul',
        null,
        wrong.slice(0, 50).map(({ sheet, cell, found }) => h('li', null, `${sheet} ${cell}: ${found}`)),
      ),
    ],
  )
}
