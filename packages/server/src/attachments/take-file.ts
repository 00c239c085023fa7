import type { Context } from 'hono'
import { ProblemError } from '../problems/problem.ts'
import type { ServerEnv } from '../server-env.ts'
import { AttachmentBrokenOff, type AttachmentStore, AttachmentTooLarge, type ReceivedFile } from './attachment-store.ts'
import type { FileScan } from './scan-file.ts'

/** Where files go, and who looks at them first. */
export interface FileParts {
  readonly attachments: AttachmentStore
  readonly scan: FileScan | null
}

interface Taking<T> {
  readonly limit: number
  readonly use: (file: ReceivedFile) => Promise<T>
}

/**
 * Takes the file that is the body of a request, looks at it and has it used. It is refused while it comes where it is too
 * large, before it comes where it says so, and before it is used where it is infected.
 */
export async function takeFile<T>(
  c: Context<ServerEnv>,
  { attachments, scan }: FileParts,
  { limit, use }: Taking<T>,
): Promise<T> {
  if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLarge(limit)
  const content = c.req.raw.body ?? new Blob([]).stream()
  try {
    return await attachments.receive(content, {
      limit,
      use: async (file) => {
        await scan?.(file.path)
        return use(file)
      },
    })
  } catch (error) {
    if (error instanceof AttachmentTooLarge) throw tooLarge(limit)
    if (error instanceof AttachmentBrokenOff) throw new ProblemError('invalid-request', `${error.message}.`)
    throw error
  }
}

function tooLarge(limit: number): ProblemError {
  return new ProblemError('body-too-large', `The file is larger than ${limit} bytes.`)
}
