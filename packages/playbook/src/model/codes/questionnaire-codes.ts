import type { CodeMeaning } from './code-meaning.ts'

/** FL12: pages that ask, and tasks that send them out. */
export const questionnaireCodes = {
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
} as const satisfies Record<`FL12${string}`, CodeMeaning>
