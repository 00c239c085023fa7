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
  FL0704: {
    title: 'Step missing in a language',
    severity: 'warning',
    message: 'Unexpected step "{title}" in {found} only, expected it in {missing} too.',
    help: 'Translate the step, or take it out of the other language.',
  },
  FL0705: {
    title: 'Other order of tasks in a translation',
    severity: 'hint',
    message: 'Unexpected place of task {id}, expected the order of tasks in {language}.',
    help: 'Move the row to where it stands there.',
  },
  FL0706: {
    title: 'Other number of links in a translation',
    severity: 'hint',
    message: 'Unexpected number of links: {found}, expected {expected} as in {language}.',
    help: 'Compare the links of the two pages.',
  },
  FL0707: {
    title: 'Translation is older than what it translates',
    severity: 'hint',
    message: 'Unexpected last change on {date}, expected {newest} or later as in {language}.',
    help: 'Carry over what changed, and add it to the change log.',
  },
  FL0708: {
    title: 'Name that is not translated',
    severity: 'hint',
    message: 'Unexpected name "{name}", the same as in {language}, expected a translation.',
    help: 'Translate the name.',
  },
  FL0709: {
    title: 'Next steps lead elsewhere in a translation',
    severity: 'warning',
    message: 'Unexpected {what}, expected {expected} as in {language}.',
    help: 'Let the lists of both languages lead to the same processes.',
  },
  FL0710: {
    title: 'Page in another language',
    severity: 'warning',
    message: 'Unexpected page in {found}, expected {language} as the others in its folder.',
    help: 'Translate the page, or take the copy out: readers then get the page of the first language, and are told so.',
  },
  FL0720: {
    title: 'Other labels in a translation',
    severity: 'warning',
    message: 'Unexpected {found}, expected {expected}.',
    help: 'Make the languages agree.',
  },
  FL0721: {
    title: 'Names that mean another in a translation',
    severity: 'warning',
    message: 'Unexpected {what} "{found}" of task {id}, expected "{first}" as in {language}.',
    help: 'Make the languages agree. Where both names mean one, say so in the manifest.',
  },
} as const satisfies Record<`FL07${string}`, CodeMeaning>
