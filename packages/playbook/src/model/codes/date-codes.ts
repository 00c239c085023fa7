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
    message: 'Unexpected date "{date}" in the future, expected today or earlier.',
    help: 'Correct the date; day and month may be the wrong way round.',
  },
  FL0903: {
    title: 'Date that can be two days',
    severity: 'hint',
    message: 'Unexpected date "{date}" that can be two days, expected one that tells day and month apart.',
    help: 'Write the year first, such as 2025-03-04.',
  },
  FL0904: {
    title: 'Page is newer than its date',
    severity: 'hint',
    message: 'Unexpected date "{date}" above the page, expected {newest} or later as in its change log.',
    help: 'Set the date of the page to that of its last change.',
  },
  FL0905: {
    title: 'Change log is out of order',
    severity: 'warning',
    message: 'Unexpected date "{date}" out of its order, expected the entries in the order of their days.',
    help: 'Correct the date, or that of its neighbour: year, month or day may be wrong. Else move the entry.',
  },
  FL0906: {
    title: 'Year of two digits',
    severity: 'hint',
    message: 'Unexpected date "{date}" with a year of two digits, expected four.',
    help: 'Write the year in full.',
  },
  FL0907: {
    title: 'Change without a date',
    severity: 'warning',
    message: 'Unexpected {found} in the column of dates, expected a date such as 2025-03-04.',
    help: 'Write the day of the change.',
  },
} as const satisfies Record<`FL09${string}`, CodeMeaning>
