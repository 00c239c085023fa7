import type { RejectionCode } from '@fairlead/engagement'

/** What HTTP itself refuses, before the engagement is asked. */
type RequestProblem =
  | 'invalid-request'
  | 'not-found'
  | 'method-not-allowed'
  | 'wrong-origin'
  | 'actor-required'
  | 'not-permitted'
  | 'body-too-large'
  | 'sheet-too-large'
  | 'unreadable-sheet'
  | 'file-infected'
  | 'file-not-checked'
  | 'token-required'
  | 'cannot-retry'
  | 'cannot-mail-link'
  | 'link-over'
  | 'internal'

export type ProblemCode = RejectionCode | RequestProblem

interface ProblemMeaning {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 422 | 500 | 503
  readonly title: string
}

/** Every problem that the server answers with: its permanent code, its status and its title. */
export const problemCodes = {
  'stale-revision': { status: 409, title: 'Someone else changed this first' },
  'engagement-exists': { status: 409, title: 'The engagement exists already' },
  'unknown-task': { status: 404, title: 'No such task in this playbook' },
  'unknown-process': { status: 404, title: 'No such process in this playbook' },
  'unknown-step': { status: 404, title: 'No such step in this process' },
  'unknown-outcome': { status: 422, title: 'No such outcome of this process' },
  'unknown-service': { status: 422, title: 'No such service in this playbook' },
  'unknown-role': { status: 422, title: 'No such role in this playbook' },
  'unknown-fact': { status: 422, title: 'No such fact in this playbook' },
  'wrong-fact-value': { status: 422, title: 'A fact has a value of the wrong type' },
  'unknown-person': { status: 422, title: 'No such person' },
  'empty-scope': { status: 422, title: 'An engagement needs at least one service' },
  'wrong-seats': { status: 422, title: 'Not a number of seats' },
  'customer-required': { status: 422, title: 'An engagement needs a customer' },
  'name-required': { status: 422, title: 'A task needs a name' },
  'wrong-date': { status: 422, title: 'Not a date' },
  'wrong-calendar': { status: 422, title: 'Not a calendar of work' },
  'wrong-evidence': { status: 422, title: 'Not something that can be linked' },
  'unknown-evidence': { status: 404, title: 'No such evidence on this task' },
  'reason-required': { status: 422, title: 'This needs a reason' },
  'task-not-applicable': { status: 409, title: 'The task does not apply to this engagement' },
  'gate-shut': { status: 409, title: 'The gate is shut' },
  'no-gate': { status: 409, title: 'The task is no gate' },
  'gate-not-shut': { status: 409, title: 'The gate is not shut' },
  'right-required': { status: 403, title: 'This needs a right that the person lacks' },
  'not-mandatory': { status: 409, title: 'Only mandatory tasks can be waived' },
  'waiver-over': { status: 422, title: 'The last day of the waiver is over' },
  'no-waiver': { status: 409, title: 'The task has no waiver' },
  'not-the-approver': { status: 403, title: 'The waiver waits for somebody else' },
  'cannot-fill': { status: 422, title: 'The person cannot fill this role' },
  'process-not-ready': { status: 409, title: 'The process cannot end yet' },
  'process-completed': { status: 409, title: 'The process has ended already' },
  'process-not-completed': { status: 409, title: 'The process has not ended' },
  'unknown-request': { status: 404, title: 'No such request in this engagement' },
  'request-stage': { status: 409, title: 'The request is not at this point' },
  'own-request': { status: 403, title: 'Nobody decides their own request' },
  'not-theirs': { status: 403, title: 'This is up to somebody else' },
  'not-granted': { status: 403, title: 'The person has no part in this' },
  'withdraw-instead': { status: 409, title: 'A request is withdrawn, not taken back' },
  'text-required': { status: 422, title: 'Something has to be said here' },
  'route-unknown': { status: 422, title: 'It is not known yet whom this request goes to' },
  'self-serve': { status: 409, title: 'Nobody is sent for this: there is guidance' },
  'no-route': { status: 409, title: 'Nobody is sent for this' },
  'no-workshop': { status: 409, title: 'The task is no workshop' },
  'wrong-line': { status: 422, title: 'A text is empty or has more than one line' },
  'wrong-email': { status: 422, title: 'Not an e-mail address' },
  'attendee-twice': { status: 422, title: 'Somebody is asked twice' },
  'wrong-language': { status: 422, title: 'Not a language' },
  'wrong-minutes': { status: 422, title: 'Not a number of minutes' },
  'wrong-time': { status: 422, title: 'Not a time of a day' },
  'unknown-time-zone': { status: 422, title: 'No such time zone' },
  'unknown-material': { status: 404, title: 'No such material of this workshop' },
  'material-handed-over': { status: 409, title: 'The customer has this material' },
  'not-scheduled': { status: 409, title: 'The workshop is not scheduled' },
  'nobody-to-invite': { status: 409, title: 'There is nobody to invite' },
  'not-invited': { status: 409, title: 'Nobody has been invited' },
  'session-not-begun': { status: 409, title: 'The session has not begun' },
  'session-over': { status: 409, title: 'The session is over' },
  'not-an-attendee': { status: 422, title: 'Not one of the attendees' },
  'unknown-invitation': { status: 422, title: 'No such invitation' },
  'outdated-reply': { status: 409, title: 'They have answered a later invitation' },
  'workshop-held': { status: 409, title: 'The workshop has been held' },
  'not-held': { status: 409, title: 'The workshop has not been held' },
  'no-questionnaire': { status: 409, title: 'The task sends no questionnaire' },
  'questionnaire-stage': { status: 409, title: 'The questionnaire is not at this stage' },
  'respondent-required': { status: 422, title: 'Somebody has to fill it in' },
  'unknown-question': { status: 422, title: 'No such question in this questionnaire' },
  'unknown-section': { status: 422, title: 'No such section in this questionnaire' },
  'wrong-answer': { status: 422, title: 'An answer does not fit its question' },
  'wrong-rows': { status: 422, title: 'There are no such rows' },
  'too-many-rows': { status: 422, title: 'Too many rows' },
  'answers-missing': { status: 409, title: 'Required answers are missing' },
  'unknown-contact': { status: 404, title: 'No such contact of this engagement' },
  'wrong-contact-line': { status: 422, title: 'A text is empty, too long, or has more than one line' },
  'wrong-phone': { status: 422, title: 'Not a phone number' },
  'contact-twice': { status: 409, title: 'Another contact has this' },
  'survey-without-address': { status: 422, title: 'Nobody who could be asked how it went' },
  'contact-erased': { status: 409, title: 'The contact was erased' },
  'erase-instead': { status: 409, title: 'A contact is erased, not taken back' },
  'wrong-contact-row': { status: 422, title: 'A row is refused, so none was taken' },
  'nobody-to-erase': { status: 422, title: 'Nobody is named who is to be erased' },
  'unknown-identity': { status: 404, title: 'Nothing is kept of this' },
  'unknown-note': { status: 404, title: 'No such note in this engagement' },
  'wrong-note-type': { status: 422, title: 'Not a type of notes that this can be' },
  'not-a-writer': { status: 403, title: 'Other roles write such notes' },
  'note-empty': { status: 422, title: 'The note says nothing' },
  'wrong-note-text': { status: 422, title: 'A text is empty, too long, or has characters that are none' },
  'unknown-note-field': { status: 422, title: 'Such notes have no such field' },
  'wrong-note-field': { status: 422, title: 'A value does not fit its field' },
  'note-fields-missing': { status: 422, title: 'Required fields are missing' },
  'cannot-see-note': { status: 422, title: 'Somebody is named who would not see the note' },
  'note-not-shared': { status: 422, title: 'The customer does not see the note whose next action is theirs' },
  'shared-only': { status: 403, title: 'The customer writes only what is shared' },
  'no-next-action': { status: 409, title: 'The note has no next action' },
  'note-redacted': { status: 409, title: 'The words of the note were taken away' },
  'not-the-writer': { status: 403, title: 'Somebody else wrote this note' },
  'note-stays': { status: 409, title: 'A note that was written stays' },
  'unknown-time-entry': { status: 404, title: 'No such entry of time in this engagement' },
  'time-ahead': { status: 422, title: 'The day is still to come' },
  'day-full': { status: 422, title: 'More than a day has' },
  'wrong-time-text': { status: 422, title: 'Not a text of one line' },
  'bulk-refused': { status: 409, title: 'One of the changes is refused, so none was made' },
  'unknown-event': { status: 404, title: 'No such event in this engagement' },
  'cannot-undo': { status: 409, title: 'This cannot be taken back' },
  'changed-since': { status: 409, title: 'Something has changed since' },
  'nothing-to-change': { status: 409, title: 'Nothing to change' },
  'invalid-request': { status: 422, title: 'The request is not valid' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'wrong-origin': { status: 403, title: 'Only this portal may call this address' },
  'actor-required': { status: 400, title: 'The request does not say who is acting' },
  'not-permitted': { status: 403, title: 'Not permitted' },
  'sheet-too-large': { status: 413, title: 'There is too much in the file' },
  'unreadable-sheet': { status: 422, title: 'The file cannot be read as this questionnaire' },
  'file-infected': { status: 422, title: 'The file is infected' },
  'file-not-checked': { status: 503, title: 'The file could not be checked' },
  'body-too-large': { status: 413, title: 'The request is too large' },
  'token-required': { status: 401, title: 'This address needs its token' },
  'cannot-retry': { status: 409, title: 'This message cannot be sent again' },
  'cannot-mail-link': { status: 409, title: 'The link cannot be sent' },
  'link-over': { status: 409, title: 'The link has ended' },
  internal: { status: 500, title: 'Something went wrong here' },
} as const satisfies Record<ProblemCode, ProblemMeaning>
