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
import type { Slots } from '../../slots.ts'
import { presentSummary } from '../present.ts'
import { type Found, type QuestionnaireRoutes, requireQuestionnaire } from '../require-questionnaire.ts'
import { keepAnswers } from './keep-answers.ts'
import { readSent, sheetFileName, sheetJob } from './sheet-job.ts'
import { workbookFile } from './write/workbook-file.ts'

export interface SheetRoutes extends QuestionnaireRoutes, FileParts {
  readonly commands: CommandHandler
  readonly slots: Slots
}

/** Gives questionnaires as workbooks, and takes the answers of those that come back. */
export function serveSheets(app: OpenAPIHono<ServerEnv>, parts: SheetRoutes): void {
  const { slots } = parts

  app.openapi(questionnaireRoutes.sheet, async (c) => {
    const of = c.req.valid('param')
    const found = await requireQuestionnaire(parts, of, parts.clock())
    const { customer } = found.outlook.standing.engagement
    const { answers } = found.status.record
    const { language, ...job } = sheetJob(found, of, c.req.valid('query').language)
    c.header('content-type', workbookType)
    c.header('content-disposition', contentDisposition(sheetFileName(job, language, customer)))
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
    const job = sheetJob(found, of, language)
    const outcome = await takeFile(c, parts, {
      limit: largestSheet,
      use: async ({ path, hash, keep }) => {
        const reading = await slots.take(() => readSent({ path, job }), whileHere(c))
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

/** What the engagement would refuse is refused before a file is read for it. */
function refuseEarly({ status }: Found, task: string, expected: number): void {
  const { stage, revision } = status.record
  if (revision !== expected) {
    throw refused({ code: 'stale-revision', expected, found: revision }, presentSummary(task, status))
  }
  if (!answerable.includes(stage)) throw refused({ code: 'questionnaire-stage', task, stage, expected: answerable })
}
