import type {
  CalendarProblem,
  ContactLine,
  MissingAnswer,
  QuestionnaireStage,
  Rejection,
  RejectionCode,
  Right,
} from '@fairlead/engagement'

type Words = { readonly [Code in RejectionCode]: (rejection: Extract<Rejection, { code: Code }>) => string }

const words: Words = {
  'stale-revision': ({ expected, found }) =>
    `The record is at revision ${found}; the request was made looking at revision ${expected}. Look at it again, then decide.`,
  'engagement-exists': () => 'An engagement with this id exists already.',
  'unknown-task': ({ task }) => `The playbook has no task ${task}.`,
  'unknown-process': ({ process }) => `The playbook has no process ${process}.`,
  'unknown-step': ({ process, step }) => `The process ${process} has no step ${step}.`,
  'unknown-outcome': ({ outcome, choices }) =>
    `Unexpected outcome ${outcome}, expected ${choices.length === 1 ? '' : 'one of '}${listed(choices)}.`,
  'unknown-service': ({ service }) => `The playbook has no service ${service}.`,
  'unknown-role': ({ role }) => `The playbook has no role ${role}.`,
  'unknown-fact': ({ fact }) => `The playbook asks for no fact ${fact}.`,
  'wrong-fact-value': ({ fact, expected }) => `The fact ${fact} has an unexpected value, expected ${expected}.`,
  'unknown-person': ({ person }) => `There is no person ${person}.`,
  'empty-scope': () => 'The scope is empty, expected at least one service.',
  'wrong-seats': ({ service }) => `Unexpected seats of ${service}, expected a whole number, 0 or more.`,
  'customer-required': () => 'The customer has no name, expected one.',
  'name-required': () => 'The task has no name, expected one.',
  'wrong-date': ({ found }) => `Unexpected date ${found}, expected a day of the calendar as yyyy-mm-dd.`,
  'wrong-calendar': ({ problem }) => calendarWords(problem),
  'wrong-evidence': ({ found }) =>
    found === 'link'
      ? 'Unexpected address, expected one that begins with https:// or http://.'
      : `Unexpected ${found}, expected one that is not empty.`,
  'unknown-evidence': ({ evidence }) => `The task has no evidence ${evidence}.`,
  'reason-required': ({ to }) =>
    to === null ? 'The reason is missing, expected one.' : `A task becomes ${to} only with a reason.`,
  'task-not-applicable': ({ task }) =>
    `The task ${task} does not apply to this engagement, so there is nothing to do on it.`,
  'gate-shut': ({ task, blockers }) =>
    `The gate ${task} stays shut until these mandatory tasks are done or set aside: ${listed(blockers)}.`,
  'no-gate': ({ task }) => `The task ${task} is no gate.`,
  'gate-not-shut': ({ task }) => `The gate ${task} is not shut, so there is nothing to overrule: complete it.`,
  'right-required': ({ right, person }) => `${person} lacks the right to ${rightWords[right]}.`,
  'not-mandatory': ({ task }) => `The task ${task} is not mandatory here, so it keeps no gate shut: nothing to waive.`,
  'waiver-over': ({ until, today }) => `Unexpected last day ${until}, expected ${today} or later.`,
  'no-waiver': ({ task }) => `The task ${task} has no waiver.`,
  'not-the-approver': ({ approver }) => `The waiver waits for the approval of ${approver}.`,
  'cannot-fill': ({ role, person }) => `${person} cannot fill the role ${role}.`,
  'process-not-ready': ({ process, waitsFor }) => `The process ${process} still waits for ${listed(waitsFor)}.`,
  'process-completed': ({ process }) => `The process ${process} has ended already; reopen it first.`,
  'process-not-completed': ({ process }) => `The process ${process} has not ended, so there is nothing to reopen.`,
  'unknown-request': ({ request }) => `The engagement has no request ${request}.`,
  'request-stage': ({ request, stage, expected }) =>
    `The request ${request} is ${stage}, expected one that is ${listed(expected)}.`,
  'own-request': ({ request }) => `You made the request ${request} yourself; somebody else has to decide it.`,
  'not-theirs': ({ request, people }) => `At the request ${request} this is up to ${listed(people)}.`,
  'not-granted': ({ person, task }) =>
    task === null
      ? `${person} has no part in this: somebody of the team has to do it.`
      : `${person} has no part in the task ${task}: somebody of the team has to do it.`,
  'withdraw-instead': ({ request }) =>
    `Somebody was asked with the request ${request}, so it cannot be unmade: withdraw it instead.`,
  'text-required': ({ field }) => `The ${field} is empty, expected some words.`,
  'route-unknown': ({ table, missing }) =>
    `The table ${table} cannot say whom to ask as long as these are not known: ${listed(missing)}.`,
  'self-serve': ({ table, row }) =>
    `By row ${row + 1} of the table ${table} nobody is sent; the row says what to do instead.`,
  'no-route': ({ table }) => `No row of the table ${table} is for this request, so nobody can be asked.`,
  'no-workshop': ({ task }) => `The task ${task} is no workshop.`,
  'wrong-line': ({ part, found }) => `Unexpected ${part} ${quoted(found)}, expected text on one line.`,
  'wrong-email': ({ found }) => `Unexpected address ${quoted(found)}, expected one such as ada@example.org.`,
  'attendee-twice': ({ email }) => `Unexpected second attendee ${email}, expected each address once.`,
  'wrong-language': ({ found }) => `Unexpected language ${quoted(found)}, expected a tag such as en or zh-CN.`,
  'wrong-minutes': ({ found, least, most }) => `Unexpected ${found} minutes, expected ${least} to ${most}.`,
  'wrong-time': ({ found }) => `Unexpected time ${quoted(found)}, expected hh:mm from 00:00 to 23:59.`,
  'unknown-time-zone': ({ found }) => `Unexpected time zone ${quoted(found)}, expected one such as Europe/Berlin.`,
  'unknown-material': ({ material }) => `The workshop has no material ${material}.`,
  'material-handed-over': ({ material }) =>
    `The customer was given the material ${material}: it can have a next version, but not be taken away.`,
  'not-scheduled': ({ task }) => `The workshop ${task} has no time yet; schedule it first.`,
  'nobody-to-invite': ({ task }) => `The workshop ${task} has no attendees; name them first.`,
  'not-invited': ({ task }) => `Nobody has been invited to the workshop ${task}, so there is nothing to answer.`,
  'session-not-begun': ({ task, start }) => `The workshop ${task} begins at ${start}; this can be said after that.`,
  'session-over': ({ task, end }) =>
    `The workshop ${task} was over at ${end}: say that it was held or that nobody came.`,
  'not-an-attendee': ({ email }) =>
    `Unexpected address ${quoted(email)}, expected one of the attendees; add them first.`,
  'unknown-invitation': ({ found, last }) => `Unexpected invitation ${found}, expected 1 to ${last}.`,
  'outdated-reply': ({ email, found, last }) =>
    `${email} has answered invitation ${last} already; an answer to ${found} came too late.`,
  'workshop-held': ({ task }) => `The workshop ${task} has been held; take that back first.`,
  'not-held': ({ task }) => `The workshop ${task} has not been held, so it has no minutes to revise.`,
  'no-questionnaire': ({ task }) => `The task ${task} sends no questionnaire.`,
  'questionnaire-stage': ({ task, stage, expected }) =>
    `The questionnaire of the task ${task} is ${stageWords[stage]}, expected one that is ${expected.map((one) => stageWords[one]).join(' or ')}.`,
  'respondent-required': () => 'Nobody is named who fills it in, expected a name.',
  'unknown-question': ({ question }) => `The questionnaire asks no question ${question} there.`,
  'unknown-section': ({ section }) => `The questionnaire has no section ${section} with rows.`,
  'wrong-answer': ({ question, row, found, expected }) =>
    `Unexpected answer ${found} to ${question}${row === null ? '' : ` in row ${row}`}, expected ${expected}.`,
  'wrong-rows': ({ section, found }) => `The section ${section} has ${found} rows; others were to give way.`,
  'too-many-rows': ({ section, found, most }) =>
    `The section ${section} would have ${found} rows, expected at most ${most}.`,
  'answers-missing': ({ missing, count }) =>
    `Required answers are missing: ${listed(missing.map(missingWords), count)}.`,
  'unknown-contact': ({ contact }) => `The engagement has no contact ${contact}.`,
  'wrong-contact-line': ({ field, found }) =>
    `Unexpected ${contactFields[field]} ${quoted(found)}, expected ${expectedOf[field] ?? 'text on one line, at most 200 characters'}.`,
  'wrong-phone': ({ found }) => `Unexpected phone number ${quoted(found)}, expected one such as +49 30 123456.`,
  'contact-twice': ({ contact, found }) => `Unexpected ${quoted(found)}: ${contact} has it, change that one.`,
  'survey-without-address': () => 'Only a customer with an address is asked how it went: add one, or take that back.',
  'contact-erased': ({ contact }) => `${contact} was erased: there is nothing left to change.`,
  'erase-instead': ({ contact }) => `What was entered of ${contact} cannot be unmade: erase the person instead.`,
  'wrong-contact-row': ({ at, rejection }) =>
    `Row ${at + 1} is refused, so none was taken: ${rejectionInWords(rejection)}`,
  'nobody-to-erase': () => 'Nobody is named, expected a contact, an address, a name or a text.',
  'unknown-identity': ({ found }) => `Nothing is kept of ${quoted(found)} in this engagement.`,
  'unknown-note': ({ note }) => `The engagement has no note ${note}.`,
  'wrong-note-type': ({ type, choices }) =>
    `Unexpected ${type === null ? 'note without a type' : `type of notes ${quoted(type)}`}, expected ${choices.length === 0 ? 'none' : `one of ${listed(choices)}`}.`,
  'not-a-writer': ({ type, person, roles }) =>
    `Notes of the type ${type} are written by ${listed(roles)}; ${person} can fill none of these roles.`,
  'note-empty': () => 'The note says nothing, expected some text or a field.',
  'wrong-note-text': ({ part, most }) => `Unexpected ${noteParts[part]}, expected 1 to ${most} characters of text.`,
  'unknown-note-field': ({ field }) => `Notes of this type have no field ${quoted(field)}.`,
  'wrong-note-field': ({ field, found, expected }) => `Unexpected ${found} in ${field}, expected ${expected}.`,
  'note-fields-missing': ({ fields }) => `Required fields are missing: ${listed(fields)}.`,
  'cannot-see-note': ({ person }) =>
    `${person} has no part in this engagement and would not see the note; give them a part first.`,
  'note-not-shared': ({ person }) =>
    `${person} is a contact of the customer and does not see an internal note; share the note, or give it to the team.`,
  'shared-only': ({ person }) => `${person} writes only notes that the team and the customer share.`,
  'no-next-action': ({ note }) => `The note ${note} has no next action.`,
  'note-redacted': ({ note }) => `The words of ${note} were taken away; write another note instead.`,
  'not-the-writer': ({ note, writer }) => `${note} was written by ${writer}, who can take its words away.`,
  'note-stays': ({ note }) => `${note} was written and stays: amend it, or take its words away, instead.`,
  'unknown-time-entry': ({ entry }) => `There is no entry ${entry} of time in this engagement.`,
  'time-ahead': ({ day, latest }) =>
    `Unexpected day ${day}, expected ${latest} at the latest: nobody has worked ahead.`,
  'day-full': ({ person, day, minutes, most }) =>
    `${person} has ${minutes} minutes on ${day} already, expected at most ${most} with this entry.`,
  'wrong-time-text': ({ found, most }) =>
    `Unexpected text ${quoted(found)}, expected one line of at most ${most} characters.`,
  'bulk-refused': ({ at, task, rejection }) =>
    `Change ${at + 1}, of the task ${task}, is refused, so none was made: ${rejectionInWords(rejection)}`,
  'unknown-event': ({ seq }) => `The engagement has no event ${seq}.`,
  'cannot-undo': ({ seq }) => `Event ${seq} began the engagement or erased a person, and cannot be taken back.`,
  'changed-since': ({ seq, by }) =>
    `Event ${by} has changed since what event ${seq} did; take that back first, or change it by hand.`,
  'nothing-to-change': () => 'It is as asked for already.',
}

const noteParts: Readonly<Record<Extract<Rejection, { code: 'wrong-note-text' }>['part'], string>> = {
  body: 'text of a note',
  'next-action': 'next action, which is one line',
  reason: 'reason',
}

const stageWords: Readonly<Record<QuestionnaireStage, string>> = {
  'not-sent': 'not sent',
  sent: 'sent',
  'in-progress': 'in progress',
  returned: 'returned',
  'in-review': 'in review',
  accepted: 'accepted',
  rejected: 'rejected',
}

function missingWords({ question, row }: MissingAnswer): string {
  return row === null ? question : `${question} in row ${row}`
}

const contactFields: Readonly<Record<ContactLine, string>> = {
  party: 'party',
  name: 'name',
  title: 'title',
  externalId: 'external id',
  doNotCall: 'reason not to call',
  note: 'note',
}

const expectedOf: Readonly<Partial<Record<ContactLine, string>>> = {
  party: 'customer, partner or vendor',
  note: 'at most 4,000 characters',
}

const rightWords: Readonly<Record<Right, string>> = {
  'approve-waivers': 'approve waivers',
  'overrule-gates': 'overrule gates',
  'decide-requests': 'decide requests',
  'redact-notes': 'take the words of notes away',
  'edit-time-of-others': 'enter and change the time of others',
}

function calendarWords(problem: CalendarProblem): string {
  switch (problem.kind) {
    case 'unknown-time-zone':
      return `Unexpected time zone ${problem.found}, expected one such as Europe/Berlin.`
    case 'no-working-day':
      return 'The week has no working day, expected at least one.'
    case 'wrong-weekday':
      return `Unexpected weekday ${problem.found}, expected 1 for Monday to 7 for Sunday.`
    case 'wrong-date':
      return `Unexpected holiday ${problem.found}, expected a day of the calendar as yyyy-mm-dd.`
    case 'wrong-hours':
      return `Unexpected working hours ${problem.found}, expected two times as hh:mm, the earlier first.`
    case 'too-many-holidays':
      return `Unexpected ${problem.found} holidays, expected at most ${problem.most}.`
    default:
      return problem satisfies never
  }
}

/** Says in one English sentence why the engagement refused. */
export function rejectionInWords(rejection: Rejection): string {
  // The table has a function for each code that takes the rejection of that code; TypeScript cannot pair the two.
  const say = words[rejection.code] as (rejection: Rejection) => string
  return say(rejection)
}

/** What somebody sent, so that nobody takes it for our words, and only as much as tells it apart. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text)
}

function listed(ids: readonly string[], count = ids.length): string {
  const shown = ids.slice(0, 10)
  return count > shown.length ? `${shown.join(', ')} and ${count - shown.length} more` : shown.join(', ')
}
