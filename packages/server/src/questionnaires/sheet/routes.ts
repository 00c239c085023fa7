import { largestSheet, questionnaireRoutes, workbookType } from '@fairlead/contract'
import { answerable } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { cleanFileName } from '../../attachments/file-name.ts'
import { type FileParts, takeFile } from '../../attachments/take-file.ts'
import { contentDisposition } from '../../content-disposition.ts'
import type { CommandHandler } from '../../engagements/handle-command.ts'
import { answerJson } from '../../json-answer.ts'
import { ProblemError, refused } from '../../problems/problem.ts'
import { requireActor } from '../../security/acting-person.ts'
import type { ServerEnv } from '../../server-env.ts'
import { Slots } from '../../slots.ts'
import { presentSummary } from '../present.ts'
import { type Found, type QuestionnaireRoutes, requireQuestionnaire } from '../require-questionnaire.ts'
import { textIn } from './allowed-answer.ts'
import { keepAnswers } from './keep-answers.ts'
import { readSheet } from './read/read-sheet.ts'
import { SheetProblem, sheetProblems } from './read/sheet-problem.ts'
import { workbookFile } from './write/workbook-file.ts'

export interface SheetRoutes extends QuestionnaireRoutes, FileParts {
  readonly commands: CommandHandler
}

/** So many workbooks are written or read at once; each takes a processor for itself. */
const atOnce = 2

/** Gives questionnaires as workbooks, and takes the answers of those that come back. */
export function serveSheets(app: OpenAPIHono<ServerEnv>, parts: SheetRoutes): void {
  const slots = new Slots(atOnce)

  app.openapi(questionnaireRoutes.sheet, async (c) => {
    const of = c.req.valid('param')
    const found = await requireQuestionnaire(parts, of, parts.clock())
    const { customer } = found.outlook.standing.engagement
    const { answers } = found.status.record
    const { language, ...job } = readingOf(found, of, c.req.valid('query').language)
    c.header('content-type', workbookType)
    // A customer may be called like a path.
    const named = `${textIn(job.questionnaire.title, language)} ${customer}`.replace(/[/\\]/g, ' ')
    const fileName = cleanFileName(`${named}.xlsx`)
    c.header('content-disposition', contentDisposition(fileName))
    // The answer to HEAD has no body.
    if (c.req.method === 'HEAD') return c.body(null) as never
    return c.body(await slots.take(() => workbookFile({ ...job, answers, language, customer }), whileHere(c))) as never
  })

  app.openapi(questionnaireRoutes.putSheet, async (c) => {
    const { id: actor } = requireActor(c)
    const of = c.req.valid('param')
    const { name, expectedRevision, language } = c.req.valid('query')
    const found = await requireQuestionnaire(parts, of, parts.clock())
    refuseEarly(found, of.task, expectedRevision)
    const job = readingOf(found, of, language)
    const outcome = await takeFile(c, parts, {
      limit: largestSheet,
      use: async ({ path, hash, keep }) => {
        const reading = await slots.take(() => read({ path, job }), whileHere(c))
        const sheet = { name: cleanFileName(name), hash }
        return keepAnswers(parts, { ...of, expectedRevision, actor, reading, sheet, keep })
      },
    })
    return answerJson(c, 200, JSON.stringify(outcome))
  })
}

/** Says when whoever asked has gone; what they asked for is then no fault of the server. */
function whileHere({ req }: Context<ServerEnv>): AbortSignal {
  const gone = new AbortController()
  const leave = () => gone.abort(new ProblemError('invalid-request', 'Whoever asked has gone.'))
  if (req.raw.signal.aborted) leave()
  else req.raw.signal.addEventListener('abort', leave, { once: true })
  return gone.signal
}

interface OfTask {
  readonly engagement: string
  readonly task: string
}

/** What a workbook is made of and read for. */
function readingOf({ outlook, status }: Found, { engagement, task }: OfTask, language: string | undefined) {
  const { languages } = outlook.standing.index.release
  const { questionnaire } = status.index
  const identity = { questionnaire: questionnaire.id, engagement, task }
  return { questionnaire, identity, languages, language: language ?? languages[0] ?? 'en' }
}

/** What the engagement would refuse is refused before a file is read for it. */
function refuseEarly({ status }: Found, task: string, expected: number): void {
  const { stage, revision } = status.record
  if (revision !== expected) {
    throw refused({ code: 'stale-revision', expected, found: revision }, presentSummary(task, status))
  }
  if (!answerable.includes(stage)) throw refused({ code: 'questionnaire-stage', task, stage, expected: answerable })
}

async function read(...asked: Parameters<typeof readSheet>): ReturnType<typeof readSheet> {
  try {
    return await readSheet(...asked)
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error
    const { status, words } = sheetProblems[error.code]
    throw new ProblemError(status === 413 ? 'sheet-too-large' : 'unreadable-sheet', words, { reason: error.code })
  }
}
