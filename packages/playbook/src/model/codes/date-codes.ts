import type { CodeMeaning } from './code-meaning.ts'

/** FL09: dates. */
export const dateCodes = {
  FL0901: {
    title: 'Impossible date',
    severity: 'warning',
    message: 'Unexpected date "{date}", expected a day of the calendar.',
    help: 'Correct the date.',
  },
  FL0902: {
    title: 'Date in the future',
    severity: 'warning',
    message: 'Unexpected date "{date}" in the change log, expected today or earlier.',
    help: 'Correct the date; day and month may be the wrong way round.',
  },
} as const satisfies Record<`FL09${string}`, CodeMeaning>
