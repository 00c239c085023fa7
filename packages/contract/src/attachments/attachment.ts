import { z } from '@hono/zod-openapi'

/** The largest file that is taken: 64 MB. */
export const largestAttachment = 64 * 1024 * 1024

/** What the content of a file looks like, for people; nothing is decided by it, and `file` is whatever is none of these. */
export const fileTypes = ['pdf', 'png', 'jpg', 'gif', 'webp', 'office', 'zip', 'file'] as const

export type FileType = (typeof fileTypes)[number]

/** A file beside the engagements, named by its content; `name` is what people call it. */
export const attachmentSchema = z
  .object({
    hash: z.string().openapi({ description: 'The SHA-256 of the content, in hex' }),
    size: z.int().openapi({ description: 'In bytes' }),
    name: z.string().openapi({ description: 'As it was sent, without folders and without characters that hide' }),
    type: z.enum(fileTypes),
  })
  .openapi('Attachment')

export type AttachmentView = z.infer<typeof attachmentSchema>
