import { z } from '@hono/zod-openapi'
import { type ProblemCode, problemCodes } from './problem-codes.ts'

const codes = Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]

/** What HTTP answers instead of a result (RFC 9457), always as `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.string().openapi({ description: 'A stable address that names the code', example: '/problems/gate-shut' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(codes),
    /** The parts of the request that are wrong. */
    errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
    /** What the engagement found, as its rejection has it: `blockers` of a gate, `choices` of an outcome … */
    rejection: z.looseObject({ code: z.string() }).optional(),
    /** With `unreadable-sheet` and `sheet-too-large`: why, by a permanent name. */
    reason: z.string().optional(),
    /** With `stale-revision`: the record as it is now. */
    current: z.unknown().optional(),
    /** With `internal`: what to quote when asking for help. */
    requestId: z.string().optional(),
  })
  .openapi('Problem')

export type Problem = z.infer<typeof problemSchema>
