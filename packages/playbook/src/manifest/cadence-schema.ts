import { z } from 'zod'
import { condition, text, words } from './schema-words.ts'

/** What a manifest says of one cadence. */
export const cadenceSchema = z.strictObject({
  name: words.describe('The name by language.'),
  notes: z.array(text).min(1).describe('Which notes are enough: ids of "notes".'),
  every: z
    .string()
    .regex(/^[1-9]\d{0,2}(?:d|bd|w)$/, 'a length such as 14d, 10bd or 2w')
    .transform((written) => {
      const days = Number.parseInt(written, 10) * (written.endsWith('w') ? 7 : 1)
      return { days, calendar: written.endsWith('bd') ? ('business' as const) : ('calendar' as const) }
    })
    .describe('At the latest so long after the last one, in d (days), bd (business days) or w (weeks): 14d.'),
  condition: condition
    .optional()
    .describe(
      'For whom it holds: a CEL expression over facts, constants and, of each service, service_percent, service_left and service_seats.',
    ),
  role: text.optional().describe('Whose duty it is: one of "roles".'),
})
