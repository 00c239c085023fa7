import type { CodeMeaning } from './code-meaning.ts'

/** FL05: links. */
export const linkCodes = {
  FL0501: {
    title: 'Link to a page that is not there',
    severity: 'warning',
    message: 'Unexpected link to "{href}", expected a page of the playbook.{hint}',
    help: 'Correct the link, or add the page.',
  },
  FL0502: {
    title: 'Link that cannot be followed',
    severity: 'error',
    message: 'Unexpected link "{href}", expected http, https, mailto or a page.',
    help: 'Replace the link. The portal shows its text without it.',
  },
  FL0503: {
    title: 'Link to the page of another language',
    severity: 'warning',
    message: 'Unexpected link to "{href}", a page in {found}, expected a page in {language}.',
    help: 'Link to the page in the language of the reader; give a link that changes the language on purpose the name of that language.',
  },
  FL0504: {
    title: 'Link to a part that a page does not have',
    severity: 'warning',
    message: 'Unexpected anchor "#{anchor}", expected a heading of {file}.{hint}',
    help: 'Correct what stands behind "#": it is the heading in lower case, with hyphens for what is neither letter nor digit.',
  },
  FL0505: {
    title: 'Address without a scheme',
    severity: 'warning',
    message: 'Unexpected address "{href}", expected "{meant}".',
    help: 'Write the whole address, with its scheme. As it stands it is a file beside the page.',
  },
  FL0506: {
    title: 'Link to neither page nor file',
    severity: 'warning',
    message: 'Unexpected address "{href}", expected a page, a file or an address with https://.{hint}',
    help: 'Write the whole address, or the name of the file with its ending.',
  },
  FL0507: {
    title: 'Link without address or text',
    severity: 'warning',
    message: 'Unexpected link without {what}, expected "[text](address)".',
    help: 'Add what is missing, or take the link away.',
  },
  FL0508: {
    title: 'Link over http',
    severity: 'hint',
    message: 'Unexpected link to {host} over http, expected https as elsewhere in the playbook.',
    help: 'Open the address with https:// and, where it leads to the same page, write it so.',
  },
  FL0509: {
    title: 'Address of an impossible shape',
    severity: 'warning',
    message: 'Unexpected address "{href}" with {problem}, expected an address such as https://example.org/page',
    help: 'Copy the address anew from the browser.',
  },
  FL0510: {
    title: 'Address of a private network',
    severity: 'warning',
    message: 'Unexpected host "{host}", expected one that every reader can reach.',
    help: 'Publish what the link leads to, or say where it is found instead.',
  },
  FL0511: {
    title: 'Picture without a description',
    severity: 'hint',
    message: 'Unexpected picture without a text, expected "![what it shows](file)".',
    help: 'Say in a few words what the picture shows.',
  },
  FL0512: {
    title: 'Link that does not say where it leads',
    severity: 'hint',
    message: 'Unexpected link text "{text}", expected words that say where the link leads.',
    help: 'Make the name of what is linked the text of the link.',
  },
  FL0513: {
    title: 'Path that works in one place only',
    severity: 'warning',
    message: 'Unexpected path "{href}", expected one that begins at the page, such as "../plans/b.md".',
    help: 'Count the path from the folder of the page, and write it with "/".',
  },
  FL0514: {
    title: 'Link in other capitals than the file',
    severity: 'warning',
    message: 'Unexpected link to "{href}", expected the capitals of the file, {file}.',
    help: 'Write the name of the file as it is.',
  },
  FL0515: {
    title: "Link out of the playbook's folder",
    severity: 'warning',
    message: 'Unexpected link to "{href}", expected a page inside of the playbook\'s folder.',
    help: 'Link to the place on the web, or bring the page into the playbook.',
  },
  FL0516: {
    title: 'Link that shows another address',
    severity: 'warning',
    message: 'Unexpected address "{href}" behind the text "{shown}", expected the address that is shown.',
    help: 'Find out which of the two is right, and write it in both places; or name what is linked.',
  },
  FL0517: {
    title: 'Link through a mail filter',
    severity: 'warning',
    message: 'Unexpected link through {host}, expected the address itself.',
    help: 'Link to the page that it leads to.',
  },
} as const satisfies Record<`FL05${string}`, CodeMeaning>
