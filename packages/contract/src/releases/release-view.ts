import {
  type PageContent,
  type Process,
  pageContentSchema,
  processSchema,
  type Release,
  releaseSchema as wholeReleaseSchema,
} from '@fairlead/playbook'
import { z } from '@hono/zod-openapi'

/** A release without its pages, which are fetched one by one. */
export type ReleaseView = Omit<Release, 'processes'> & {
  readonly id: string
  readonly processes: readonly Omit<Process, 'pages'>[]
}

export const releaseSchema = z
  .object({
    ...wholeReleaseSchema.shape,
    id: z.string(),
    processes: z.array(processSchema.omit({ pages: true })),
  })
  .openapi('Release') satisfies z.ZodType<ReleaseView>

export type PageView = PageContent & { readonly language: string }

/** `language` is the language that was found for the one that was asked for. */
export const pageSchema = z
  .object({ ...pageContentSchema.shape, language: z.string() })
  .openapi('Page') satisfies z.ZodType<PageView>
