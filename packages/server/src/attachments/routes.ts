import { type AttachmentView, attachmentRoutes, largestAttachment } from '@fairlead/contract'
import type { EngagementId } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { contentDisposition } from '../content-disposition.ts'
import { mayChange } from '../engagements/policy.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { answerJson } from '../json-answer.ts'
import { notFound, ProblemError } from '../problems/problem.ts'
import { requireActor } from '../security/acting-person.ts'
import type { ServerEnv } from '../server-env.ts'
import { cleanFileName } from './file-name.ts'
import { type FileParts, takeFile } from './take-file.ts'

export interface AttachmentRoutes extends FileParts {
  readonly store: EngagementStore
  /** Whether something in the engagement names the file: only then is it a file of that engagement. */
  readonly refersTo: (engagement: EngagementId, hash: string) => Promise<boolean>
}

/** Takes files for engagements, and gives them back as downloads that no browser shows or runs. */
export function serveAttachments(app: OpenAPIHono<ServerEnv>, parts: AttachmentRoutes): void {
  const { store, attachments, refersTo } = parts

  app.openapi(attachmentRoutes.upload, async (c) => {
    if (!mayChange(requireActor(c)))
      throw new ProblemError('not-permitted', 'Customers can look at an engagement but not add files to it.')
    await requireEngagement(store, c.req.valid('param').engagement)
    const name = cleanFileName(c.req.valid('query').name)
    const view = await takeFile(c, parts, {
      limit: largestAttachment,
      use: async ({ hash, size, type, keep }): Promise<AttachmentView> => {
        await keep()
        return { hash, size, type, name }
      },
    })
    return answerJson(c, 201, JSON.stringify(view))
  })

  app.openapi(attachmentRoutes.download, async (c) => {
    const { engagement, hash } = c.req.valid('param')
    await requireEngagement(store, engagement)
    // To look through what an engagement has ever said is only worth it for a file that there is.
    const found = await attachments.open(hash)
    if (found === null || !(await refersTo(engagement, hash))) throw notFound('attachment', hash)
    return c.body(found.stream, 200, {
      ...inert,
      'content-length': String(found.size),
      'content-disposition': contentDisposition(cleanFileName(c.req.valid('query').name)),
    })
  })
}

/** What keeps a file from being anything but a download, whatever it holds. */
const inert = {
  'content-type': 'application/octet-stream',
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, max-age=31536000, immutable',
}

async function requireEngagement(store: EngagementStore, engagement: EngagementId): Promise<void> {
  if ((await store.load(engagement)) === null) throw notFound('engagement', engagement)
}
