import { z } from 'zod'
import { isFactName } from '../condition/fact-environment.ts'

export const text = z.string().min(1)

export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language such as en or zh-CN')

/** A text for people, by language. */
export const words = z.record(language, text)

/** A name that conditions call a fact or a constant by. */
export const factId = z
  .string()
  .regex(/^[a-z_][a-z0-9_]*$/, 'a name of small letters, digits and underscores')
  .refine(isFactName, 'a name that is no word of the language of conditions')

/** A condition as an author writes it. */
export const condition = text.describe(
  "A CEL expression over the facts and constants, such as seats >= 500 || 'on-site' in wishes.",
)
