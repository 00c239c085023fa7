import type { CodeMeaning } from './code-meaning.ts'

/** FL12: pages that ask, and tasks that send them out. */
export const questionnaireCodes = {
  FL1201: {
    title: 'Questionnaire without questions',
    severity: 'error',
    message: 'Unexpected questionnaire that asks nothing, expected a table with the columns Id and Question.',
    help: 'Put a table under a heading of the second level; its first column holds the ids. It is in no release until then.',
  },
  FL1202: {
    title: 'Kind that a page cannot have',
    severity: 'warning',
    message: 'Unexpected kind "{kind}" here, expected {expected}.',
    help: 'Write "Kind: **Questionnaire**" directly under the title of a page that asks; kinds of tasks stand in their rows or in the manifest.',
  },
  FL1203: {
    title: 'Tasks on a page that asks',
    severity: 'error',
    message: 'Unexpected task table on a questionnaire, expected tasks on the page of a process.',
    help: 'Move the table to the page of a process: its tasks are in no release as it stands.',
  },
  FL1204: {
    title: 'Unknown column of a question table',
    severity: 'warning',
    message:
      'Unexpected column "{column}" of a question table, expected Id, Question, Type, Unit, Allowed, Required, Condition, Fact or Help.{hint}',
    help: 'Correct the header, or take the column out: nobody is shown what it says.',
  },
  FL1205: {
    title: 'Question without a usable id',
    severity: 'error',
    message: 'Unexpected {found}, expected {expected}.',
    help: 'Give it an id such as mail_volume; conditions call the answer by it. It is not asked until then.',
  },
  FL1206: {
    title: 'Question id stands twice',
    severity: 'error',
    message: 'Unexpected second question "{id}", expected every id once on a questionnaire.',
    help: 'Rename one of the two. Only the first is asked until then.',
  },
  FL1207: {
    title: 'Question named like a fact',
    severity: 'error',
    message: 'Unexpected question "{id}" that does not become the fact of this name, expected it to, or another id.',
    help: 'Name the fact in the column Fact, or rename the question: a condition that says the name means the answer.',
  },
  FL1208: {
    title: 'Question without words',
    severity: 'error',
    message: 'Unexpected question "{id}" without words, expected what is asked.',
    help: 'Write the question.',
  },
  FL1209: {
    title: 'Unknown type of answer',
    severity: 'error',
    message: 'Unexpected type "{type}", expected {expected}.{hint}',
    help: 'Correct the type, or leave it out: it then follows from the fact, or from what is allowed.',
  },
  FL1210: {
    title: 'Choice between less than two',
    severity: 'error',
    message: 'Unexpected {found} to choose from, expected two or more, each once, with "/" or ";" between them.',
    help: 'List the choices under Allowed, or name a fact that has them.',
  },
  FL1211: {
    title: 'Allowed answers cannot be read',
    severity: 'error',
    message: 'Unexpected "{cell}" as what is allowed, expected {expected}.',
    help: 'Correct the cell. Every answer is allowed until then.',
  },
  FL1212: {
    title: 'Bounds that allow no answer',
    severity: 'error',
    message: 'Unexpected bounds "{cell}" that no answer can keep, expected the lesser one first.',
    help: 'Exchange the two. Every answer is allowed until then.',
  },
  FL1213: {
    title: 'Unit of what is not counted',
    severity: 'warning',
    message: 'Unexpected unit "{unit}" for an answer of type {type}, expected it for numbers and amounts only.',
    help: 'Take it out, or correct the type.',
  },
  FL1214: {
    title: 'Required or not cannot be read',
    severity: 'error',
    message: 'Unexpected "{cell}" under Required, expected M, O, Yes or No.',
    help: 'Correct the cell. The question can be left open until then.',
  },
  FL1215: {
    title: 'Condition on an answer that is not there yet',
    severity: 'error',
    message: 'Unexpected question "{id}" in a condition, expected {expected}.',
    help: 'Move the question above the one that depends on it, or take it out of the condition. It is asked of everybody until then.',
  },
  FL1216: {
    title: 'Question that is never asked',
    severity: 'error',
    message: 'Unexpected condition "{text}" of question "{id}", expected one that some customer can meet.',
    help: 'Correct the condition: its parts contradict each other, what an earlier question allows, or when that one is asked.',
  },
  FL1217: {
    title: 'Unknown fact of a question',
    severity: 'error',
    message: 'Unexpected fact "{name}", expected one of the manifest, by its id or label.{hint}',
    help: 'Correct the name, or declare the fact under "facts". The answer becomes no fact until then.',
  },
  FL1218: {
    title: 'Answer that the fact cannot have',
    severity: 'error',
    message: 'Unexpected {found} for the fact {fact}, expected one {expected}.',
    help: 'Make the question and the fact agree, or leave type and choices out: they then follow from the fact.',
  },
  FL1219: {
    title: 'Fact from a section that repeats',
    severity: 'error',
    message:
      'Unexpected fact {fact} in a section that is answered once for each row, expected it in one that is answered once.',
    help: 'Ask for it in another section: of several rows nobody knows which one counts.',
  },
  FL1220: {
    title: 'Two questions for one fact',
    severity: 'error',
    message:
      'Unexpected second question for the fact {fact}, expected that "{other}" is never asked together with it; {witness} is asked both.',
    help: 'Give the two conditions that exclude each other, or let one of them become no fact.',
  },
  FL1221: {
    title: 'Questionnaire missing in a language',
    severity: 'warning',
    message: 'Unexpected questionnaire in {found} only, expected it in {missing} too.',
    help: 'Add the translation under the same file name in the folder of the language, with its kind under the title.',
  },
  FL1222: {
    title: 'Question missing in a language',
    severity: 'warning',
    message: 'Unexpected question "{id}" in {found} only, expected it in {missing} too.',
    help: 'Add the row to the page in that language, or take it out of the other; the first language counts until then.',
  },
  FL1223: {
    title: 'Languages disagree on a question',
    severity: 'error',
    message: 'Unexpected {what} "{found}", expected "{first}" as in {language}.',
    help: 'Make the languages agree; the first language counts until then.',
  },
  FL1224: {
    title: 'Task sends a questionnaire that is not there',
    severity: 'error',
    message: 'Unexpected questionnaire "{name}", expected a page of kind questionnaire.{hint}',
    help: 'Write the file name of the page without folder, language and ".md", or add the page.',
  },
  FL1225: {
    title: 'Questionnaire of a task of another kind',
    severity: 'error',
    message: 'Unexpected questionnaire of task {id}, which is of kind {kind}; expected one of kind questionnaire.',
    help: 'Take the kind out, or the questionnaire: as it stands nothing is sent.',
  },
  FL1226: {
    title: 'Questionnaire that no task sends',
    severity: 'warning',
    message: 'Unexpected questionnaire that no task sends, expected a task that names it.',
    help: 'Name it at a task of the manifest, as in "questionnaire: {id}", or link to it in the name of a task. Nobody fills it in as it stands.',
  },
  FL1227: {
    title: 'Questions on a page that does not ask',
    severity: 'warning',
    message: 'Unexpected table of questions here, expected it on a page of kind questionnaire.',
    help: 'Write "Kind: **Questionnaire**" directly under the title. As it stands the table is prose, and nobody is asked.',
  },
  FL1228: {
    title: 'Bars in a condition of a table',
    severity: 'warning',
    message: 'Unexpected "||" in a row of a table, where a bar ends a cell, expected "\\|\\|".',
    help: 'Write a backslash before each bar. The condition is read as it was meant.',
  },
  FL1229: {
    title: 'Row with more cells than its table has columns',
    severity: 'error',
    message: 'Unexpected cell "{cell}" behind the last column, expected a cell for each header and no more.',
    help: 'Give a second question a line of its own, and write a bar within a cell as "\\|". What stands in the cell is not read.',
  },
  FL1230: {
    title: 'Question table that is not read',
    severity: 'error',
    message:
      'Unexpected {what}, expected the table on lines of its own, with a line of dashes for each column below its header.',
    help: 'Mend the table, or move it out of what it stands in. Its questions are not asked until then.',
  },
} as const satisfies Record<`FL12${string}`, CodeMeaning>
