import { allowanceCodes } from './codes/allowance-codes.ts'
import { cadenceCodes } from './codes/cadence-codes.ts'
import type { CodeMeaning } from './codes/code-meaning.ts'
import { contentsCodes } from './codes/contents-codes.ts'
import { dateCodes } from './codes/date-codes.ts'
import { languageCodes } from './codes/language-codes.ts'
import { linkCodes } from './codes/link-codes.ts'
import { manifestCodes } from './codes/manifest-codes.ts'
import { nameCodes } from './codes/name-codes.ts'
import { noteCodes } from './codes/note-codes.ts'
import { pageCodes } from './codes/page-codes.ts'
import { proofCodes } from './codes/proof-codes.ts'
import { questionnaireCodes } from './codes/questionnaire-codes.ts'
import { routingCodes } from './codes/routing-codes.ts'
import { structureCodes } from './codes/structure-codes.ts'
import { tableCodes } from './codes/table-codes.ts'
import { taskIdCodes } from './codes/task-id-codes.ts'

/** Every code that Fairlead can say about a playbook, by family. Codes are permanent: a number is never used again. */
export const diagnosticCodes = {
  ...pageCodes,
  ...contentsCodes,
  ...allowanceCodes,
  ...tableCodes,
  ...nameCodes,
  ...taskIdCodes,
  ...linkCodes,
  ...structureCodes,
  ...languageCodes,
  ...manifestCodes,
  ...dateCodes,
  ...proofCodes,
  ...questionnaireCodes,
  ...routingCodes,
  ...noteCodes,
  ...cadenceCodes,
} as const satisfies Record<`FL${number}`, CodeMeaning>

export type DiagnosticCode = keyof typeof diagnosticCodes
