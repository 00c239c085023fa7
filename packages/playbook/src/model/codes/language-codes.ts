import type { CodeMeaning } from './code-meaning.ts'

/** FL07: languages that differ. */
export const languageCodes = {
  FL0701: {
    title: 'Page missing in a language',
    severity: 'warning',
    message: 'Unexpected page in {found} only, expected it in {missing} too.',
    help: 'Add the translation under the same file name in the folder of the language.',
  },
  FL0702: {
    title: 'Task missing in a language',
    severity: 'warning',
    message: 'Unexpected task {id} without a row in {missing}, expected it in every language.',
    help: 'Add the row to the page in that language.',
  },
  FL0703: {
    title: 'Languages disagree on a task',
    severity: 'error',
    message: 'Unexpected {what} "{found}" of task {id}, expected "{first}" as in {language}.',
    help: 'Make the languages agree; the first language of the manifest counts until then.',
  },
  FL0710: {
    title: 'Page in another language',
    severity: 'warning',
    message: 'Unexpected page in {found}, expected {language} as the others in its folder.',
    help: 'Translate the page, or take the copy out: readers then get the page of the first language, and are told so.',
  },
} as const satisfies Record<`FL07${string}`, CodeMeaning>
