import type { CodeMeaning } from './code-meaning.ts'

/** FL10: what is proved of conditions, gates and decision tables, and what prose says of conditions. */
export const proofCodes = {
  FL1001: {
    title: 'Condition that nobody meets',
    severity: 'error',
    message: 'Unexpected condition "{text}" of {what}, expected one that some customer can meet.',
    help: 'Correct the condition; its parts contradict each other, or ask for a value that the fact cannot have.',
  },
  FL1002: {
    title: 'Task that its step leaves to nobody',
    severity: 'error',
    message: 'Unexpected condition "{text}" of {what}, expected one that can hold together with "{other}" of its step.',
    help: 'Correct one of the two conditions, or move the task to another step: nobody gets it as it stands.',
  },
  FL1003: {
    title: 'Condition that everybody meets',
    severity: 'hint',
    message: 'Unexpected condition "{text}" of {what}, expected one that some customer does not meet.',
    help: 'Take the condition out, or correct it: it holds for every customer, and asks for facts for nothing.',
  },
  FL1004: {
    title: 'Comparison that decides nothing',
    severity: 'warning',
    message:
      'Unexpected comparison "{part}" in "{text}", expected one that holds for some customers only; it holds for {whom}.',
    help: 'Correct the value; numbers and amounts are whole and not negative.',
  },
  FL1005: {
    title: 'Part of a condition that changes nothing',
    severity: 'hint',
    message: 'Unexpected part "{part}" in "{text}", expected every part to change whom the condition is for.',
    help: 'Take the part out, or correct it: the rest of the condition says as much.',
  },
  FL1006: {
    title: 'Gate that can never open',
    severity: 'error',
    message: 'Unexpected gate {task} of {process}, expected one that can open; {because}.',
    help: 'Make one of the tasks optional, put another task in its place, or correct the condition.',
  },
  FL1007: {
    title: 'Gate with nothing to wait for',
    severity: 'warning',
    message: 'Unexpected gate {task} of {process}, expected a mandatory task in the process that somebody gets.',
    help: 'Make mandatory what has to be done before the gate opens, or take the gate out.',
  },
  FL1008: {
    title: 'Gate that is open at once for some',
    severity: 'hint',
    message: 'Unexpected gate {task} of {process}, expected a mandatory task for every customer; {witness} has none.',
    help: 'Say that this is meant, or make a task mandatory that such a customer gets.',
  },
  FL1009: {
    title: 'Branches that overlap',
    severity: 'warning',
    message:
      'Unexpected condition "{text}" of {what} beside "{other}" of {of}, expected one of the two; {witness} gets both.',
    help: 'Let one of the two bounds leave out the value itself: ">=" on one side and "<" on the other.',
  },
  FL1010: {
    title: 'Branches that leave a hole',
    severity: 'warning',
    message:
      'Unexpected condition "{text}" of {what} beside "{other}" of {of}, expected one of the two; {witness} gets neither.',
    help: 'Let one of the two bounds take in the value itself: ">=" on one side and "<" on the other.',
  },
  FL1011: {
    title: 'Customer without an outcome',
    severity: 'warning',
    message:
      'Unexpected conditions on all outcomes of {process}, expected one for every customer; none is for {witness}.',
    help: 'Correct the conditions, or leave one outcome without a condition, so that people decide.',
  },
  FL1012: {
    title: 'Customer with two outcomes',
    severity: 'warning',
    message:
      'Unexpected condition "{text}" of outcome "{outcome}", expected customers for whom "{other}" does not hold; {witness} gets both.',
    help: 'Let the conditions of outcomes exclude each other, or leave one without a condition, so that people decide.',
  },
  FL1020: {
    title: 'Decision table that cannot be used',
    severity: 'error',
    message: 'Unexpected decision table "{title}", expected {expected}.',
    help: 'Put the table directly below the label; name facts in the headings of the columns that ask, by their id or label.',
  },
  FL1021: {
    title: 'Cell of a decision table cannot be read',
    severity: 'error',
    message: 'Unexpected "{cell}" for {fact}, expected {expected}, or "-" for any.',
    help: 'Correct the cell. The table is left out until then.',
  },
  FL1022: {
    title: 'Column that nearly names a fact',
    severity: 'warning',
    message: 'Unexpected column "{column}" in a decision table, expected a fact or an answer.{hint}',
    help: 'Write the heading as the label of the fact, or call the column differently if it is an answer.',
  },
  FL1023: {
    title: 'Decision table with a hole',
    severity: 'error',
    message:
      'Unexpected hole in the decision table "{title}", expected a row for every customer; none is for {witness}.',
    help: 'Add a row, or widen one of the bounds.',
  },
  FL1024: {
    title: 'Decision table with two rows for one customer',
    severity: 'error',
    message: 'Unexpected second row for {witness}, expected one; the row in line {line} is for it, too.',
    help: 'Let the rows exclude each other: the first would count, and nobody would see it.',
  },
  FL1025: {
    title: 'Row of a decision table for nobody',
    severity: 'error',
    message:
      'Unexpected row that nobody meets in the decision table "{title}", expected one that some customer can meet.',
    help: 'Correct the row, or take it out.',
  },
  FL1026: {
    title: 'Languages disagree on a decision table',
    severity: 'error',
    message: 'Unexpected {found} in the decision table "{title}", expected {expected} as in {language}.',
    help: 'Make the languages agree; the first language counts until then.',
  },
  FL1027: {
    title: 'Decision table missing in a language',
    severity: 'warning',
    message:
      'Unexpected decision table "{title}" without a translation in {missing}, expected it in every language of its page.',
    help: 'Add the table to the page in that language, in the same place among its decision tables.',
  },
  FL1030: {
    title: 'Threshold in prose only',
    severity: 'hint',
    message:
      'Unexpected "{words}" in the text of a step without a condition, expected the condition beside it.{suggestion}',
    help: 'Where the number decides who gets the step, attach the condition to it, or to the tasks that it is for; where it says when something is done, leave it.',
  },
  FL1031: {
    title: 'Condition in prose only',
    severity: 'hint',
    message:
      'Unexpected "{words}" in the text of a step without a condition, expected the condition beside it.{suggestion}',
    help: 'Where the sentence decides what is to be done, attach a condition to the step, or to the tasks that it is for.',
  },
  FL1032: {
    title: 'One threshold for both sides',
    severity: 'warning',
    message: 'Unexpected second "{words}" in one sentence, expected the other side of the threshold.',
    help: 'Correct one of the two; as it stands both are for the same customers, and nothing is said of the others.',
  },
  FL1033: {
    title: 'Thresholds that leave out the value itself',
    severity: 'hint',
    message: 'Unexpected "{words}" beside "{other}", expected one of them to take in {value} itself.',
    help: 'Say "or more" on one side: exactly this number is for neither.',
  },
  FL1034: {
    title: 'Rows that leave out the value itself',
    severity: 'hint',
    message: 'Unexpected "{words}" in a column beside "{other}", expected one of them to take in {value} itself.',
    help: 'Say "or more" in one of the rows. A line "Decision Table: **…**" above the table lets every row be checked.',
  },
} as const satisfies Record<`FL10${string}`, CodeMeaning>
