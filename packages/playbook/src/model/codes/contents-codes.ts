import type { CodeMeaning } from './code-meaning.ts'

/** FL011, FL012: which files are the playbook. */
export const contentsCodes = {
  FL0111: {
    title: 'Process left out',
    severity: 'warning',
    message: 'Unexpected page with tasks that {by} does not name, expected every process in it.',
    help: 'Add the page there, or take the file out of the folder: until then it is in no release.',
  },
  FL0112: {
    title: 'Page left out',
    severity: 'hint',
    message: 'Unexpected page that {by} does not name, expected every page in it.',
    help: 'Add the page there, or take the file out of the folder: readers do not find it.',
  },
  FL0113: {
    title: 'Table of contents names a missing page',
    severity: 'warning',
    message: 'Unexpected entry "{href}" with no page there, expected a page of the playbook.{hint}',
    help: 'Correct the path, which counts from the folder of the table of contents, or take the entry out.',
  },
  FL0114: {
    title: 'Table of contents leads out of the playbook',
    severity: 'hint',
    message: 'Unexpected entry "{href}" that leads out of the playbook, expected a page in its folder.',
    help: 'Name a page of the playbook, or write the full address on the web. Nothing is read outside of the folder.',
  },
  FL0115: {
    title: 'Table of contents of other pages',
    severity: 'warning',
    message:
      'Unexpected table of contents that names {here} of the pages here and {elsewhere} that are not here, expected that of this folder.',
    help: 'Put the right file in its place. It is not followed until then: every page of the folder counts.',
  },
  FL0116: {
    title: 'Stale copy of a page',
    severity: 'warning',
    message: 'Unexpected copy of {beside} under another name, expected the page once in a language.',
    help: 'Delete the one that is not kept up any more.{hint}',
  },
  FL0117: {
    title: 'Page outside of every language',
    severity: 'hint',
    message: 'Unexpected page in the folder of no language, expected it in one of {folders}.',
    help: 'Move the page there, or name its folder under "languages" of the manifest. Its words tell its language until then.',
  },
  FL0118: {
    title: 'Manifest names a missing page',
    severity: 'error',
    message: 'Unexpected page "{id}" in "pages", expected the name of a page of the playbook.{hint}',
    help: 'Write the file name of the page without folder, language and ".md", or take it out of the list.',
  },
  FL0119: {
    title: 'Table of contents is not valid YAML',
    severity: 'warning',
    message: 'Unexpected table of contents: {problem}',
    help: 'Write "- name: …" and, in line with name, "href: page.md" for each entry. What can be read of it is followed.',
  },
  FL0120: {
    title: 'File cannot be read',
    severity: 'error',
    message: 'Unexpected {what}, expected a page or a folder that can be read.',
    help: 'Mend it or take it out of the folder of the playbook. What can be read is checked all the same.',
  },
  FL0121: {
    title: 'Link out of the folder',
    severity: 'warning',
    message: 'Unexpected link to {target} outside of the playbook, expected every page in its folder.',
    help: 'Put the page itself here: links that lead out of the folder are not followed.',
  },
  FL0122: {
    title: 'Folder of a language outside of the playbook',
    severity: 'error',
    message: 'Unexpected folder "{folder}" of the language {language}, expected a folder of the playbook.',
    help: 'Write the path from the folder of the manifest, without ".." and without a slash before it.',
  },
} as const satisfies Record<`FL01${string}`, CodeMeaning>
