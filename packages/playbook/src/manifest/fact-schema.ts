import { z } from 'zod'
import { words } from './schema-words.ts'

const asked = {
  label: words.describe('What is asked, by language.'),
  help: words.optional().describe('A sentence that helps to find the answer, by language.'),
}
const choices = z.record(z.string(), words).describe('The answers by their ids, each with its name by language.')

export const numberSchema = z.strictObject({
  type: z.literal('number'),
  ...asked,
  unit: words.optional().describe('What is counted, by language.'),
})
export const moneySchema = z.strictObject({
  type: z.literal('money'),
  ...asked,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'a currency such as EUR')
    .describe('ISO 4217, such as EUR.'),
})
export const dateSchema = z.strictObject({ type: z.literal('date'), ...asked })
export const textSchema = z.strictObject({ type: z.literal('text'), ...asked })
export const choiceSchema = z.strictObject({ type: z.literal('choice'), ...asked, choices })
export const setSchema = z.strictObject({ type: z.literal('set'), ...asked, choices })
export const yesNoSchema = z.strictObject({ type: z.literal('yes-no'), ...asked })

/** What the playbook wants to know of a customer. */
export const factSchema = z.discriminatedUnion('type', [
  numberSchema,
  moneySchema,
  dateSchema,
  textSchema,
  choiceSchema,
  setSchema,
  yesNoSchema,
])

export type DeclaredFact = z.infer<typeof factSchema>
