import type { ProblemCode } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import type { PlainProblemCode, ProblemMessages } from '../api/problem-words.ts'

const gone = msg`It may have been removed, or the address is not complete.`
const checkForm = msg`Check the marked fields and send it again.`
const reload = msg`The newest state is shown now.`

/** Why an engagement refuses what a person asks of it. */
export const rejectionWords: Readonly<Record<Exclude<ProblemCode, PlainProblemCode>, ProblemMessages>> = {
  'stale-revision': { title: msg`Someone else changed this first`, text: reload },
  'engagement-exists': { title: msg`This engagement exists already`, text: msg`Open it from the list of engagements.` },
  'unknown-task': { title: msg`No such task in this playbook`, text: gone },
  'unknown-process': { title: msg`No such process in this playbook`, text: gone },
  'unknown-step': { title: msg`No such step in this process`, text: gone },
  'unknown-outcome': {
    title: msg`The process has no such outcome`,
    text: msg`Choose one of the next steps on the page.`,
  },
  'unknown-service': { title: msg`No such service in this playbook`, text: checkForm },
  'unknown-role': { title: msg`No such role in this playbook`, text: checkForm },
  'unknown-fact': { title: msg`No such fact in this playbook`, text: checkForm },
  'wrong-fact-value': { title: msg`A fact has a value of the wrong type`, text: checkForm },
  'unknown-person': { title: msg`No such person`, text: msg`Choose someone from the list.` },
  'empty-scope': { title: msg`No service is in scope`, text: msg`Choose at least one service.` },
  'wrong-seats': { title: msg`This is not a number of seats`, text: msg`Enter a whole number, or leave it empty.` },
  'customer-required': { title: msg`The customer has no name yet`, text: msg`Enter the name of the customer.` },
  'name-required': { title: msg`The task has no name yet`, text: msg`Say in a few words what is to be done.` },
  'wrong-date': { title: msg`This is not a date`, text: msg`Enter a day such as 2026-03-31.` },
  'wrong-calendar': {
    title: msg`This is not a calendar of work`,
    text: msg`Choose a time zone from the list and at least one working day.`,
  },
  'wrong-evidence': {
    title: msg`This cannot be linked`,
    text: msg`Enter an address that begins with https://, a note that is not empty, or choose a file.`,
  },
  'unknown-evidence': { title: msg`This is not linked to the task any more`, text: reload },
  'reason-required': { title: msg`This needs a reason`, text: msg`Say in a sentence why, and send it again.` },
  'task-not-applicable': {
    title: msg`The task does not apply to this engagement`,
    text: msg`Scope or facts have changed. The task says why.`,
  },
  'gate-shut': { title: msg`The gate is still shut`, text: msg`Mandatory tasks are left. The gate lists them.` },
  'no-gate': { title: msg`The task is no gate`, text: reload },
  'gate-not-shut': { title: msg`The gate is not shut`, text: msg`Complete the task: nothing keeps it.` },
  'right-required': { title: msg`This person lacks the right to do that`, text: msg`Ask a delivery manager.` },
  'not-mandatory': {
    title: msg`Only mandatory tasks can be waived`,
    text: msg`An optional task keeps no gate shut; leave it, or set it aside.`,
  },
  'waiver-over': { title: msg`The last day of the waiver is over`, text: msg`Choose today or a later day.` },
  'no-waiver': { title: msg`The task has no waiver`, text: reload },
  'not-the-approver': {
    title: msg`The waiver waits for somebody else`,
    text: msg`Only the person who was named can approve it.`,
  },
  'cannot-fill': { title: msg`The person cannot fill this role`, text: msg`Choose somebody who can.` },
  'process-not-ready': { title: msg`The process cannot end yet`, text: msg`The page lists what it waits for.` },
  'process-completed': { title: msg`The process has ended already`, text: reload },
  'process-not-completed': { title: msg`The process has not ended`, text: reload },
  'unknown-request': { title: msg`No such request in this engagement`, text: gone },
  'request-stage': { title: msg`The request is not at this point any more`, text: reload },
  'own-request': {
    title: msg`Nobody decides their own request`,
    text: msg`Somebody else with the right to has to decide it.`,
  },
  'not-theirs': { title: msg`This is up to somebody else`, text: reload },
  'not-granted': {
    title: msg`This is not part of your work here`,
    text: msg`Somebody of the team has to do it.`,
  },
  'withdraw-instead': {
    title: msg`Somebody was asked already`,
    text: msg`Withdraw the request, and say why.`,
  },
  'text-required': { title: msg`Something has to be said here`, text: msg`Say it in a sentence, and send it again.` },
  'route-unknown': {
    title: msg`It is not known yet whom this request goes to`,
    text: msg`Enter the missing facts, then ask again.`,
  },
  'self-serve': { title: msg`Nobody is sent for this`, text: msg`The playbook says what to do instead.` },
  'no-route': { title: msg`Nobody is sent for this`, text: msg`The playbook names no team for such a request.` },
  'unknown-note': { title: msg`No such note in this engagement`, text: gone },
  'wrong-note-type': { title: msg`This is no type of notes here`, text: msg`Choose one from the list.` },
  'not-a-writer': { title: msg`Other roles write such notes`, text: msg`Choose another type of notes.` },
  'note-empty': { title: msg`The note says nothing yet`, text: msg`Write something, or fill in a field.` },
  'wrong-note-text': {
    title: msg`This text is empty or too long`,
    text: msg`Shorten it, or say it in two notes.`,
  },
  'unknown-note-field': { title: msg`Such notes have no such field`, text: checkForm },
  'wrong-note-field': { title: msg`A value does not fit its field`, text: checkForm },
  'note-fields-missing': { title: msg`Required fields are missing`, text: checkForm },
  'cannot-see-note': {
    title: msg`Somebody is named who would not see the note`,
    text: msg`Give them a part in the engagement first, or take their name out.`,
  },
  'note-not-shared': {
    title: msg`The customer does not see this note`,
    text: msg`Share the note, or give its next action to somebody of the team.`,
  },
  'shared-only': { title: msg`You write what everybody sees`, text: msg`Share the note, then send it again.` },
  'no-next-action': { title: msg`The note has no next action`, text: reload },
  'note-redacted': { title: msg`The words of this note were taken away`, text: msg`Write another note instead.` },
  'not-the-writer': {
    title: msg`Somebody else wrote this note`,
    text: msg`They, or somebody with the right to, take its words away.`,
  },
  'note-stays': {
    title: msg`A note that was written stays`,
    text: msg`Add to it, or take its words away with a reason.`,
  },
  'no-workshop': { title: msg`The task is no workshop`, text: reload },
  'wrong-line': { title: msg`A text is empty or has more than one line`, text: checkForm },
  'wrong-email': { title: msg`This is not an e-mail address`, text: msg`Enter one such as ada@example.org.` },
  'attendee-twice': { title: msg`Somebody is asked twice`, text: msg`Each address can stand in the list once.` },
  'wrong-language': { title: msg`This is not a language`, text: msg`Choose one from the list.` },
  'wrong-minutes': {
    title: msg`This is not a number of minutes`,
    text: msg`At most 24 hours; a session has at least 5 minutes.`,
  },
  'wrong-time': { title: msg`This is not a time`, text: msg`Enter one from 00:00 to 23:59.` },
  'unknown-time-zone': { title: msg`No such time zone`, text: msg`Choose one from the list.` },
  'unknown-material': { title: msg`This material is not there any more`, text: reload },
  'material-handed-over': {
    title: msg`The customer has this material`,
    text: msg`Put its next version; what was handed over stays in the record.`,
  },
  'not-scheduled': { title: msg`The workshop has no time yet`, text: msg`Schedule it first.` },
  'nobody-to-invite': { title: msg`There is nobody to invite`, text: msg`Name the attendees first.` },
  'not-invited': { title: msg`Nobody has been invited`, text: msg`Invite the attendees first.` },
  'session-not-begun': { title: msg`The session has not begun`, text: msg`This can be said once it has.` },
  'session-over': {
    title: msg`The session is over`,
    text: msg`Say that it was held, or that nobody came.`,
  },
  'not-an-attendee': { title: msg`This is not one of the attendees`, text: msg`Add them to the attendees first.` },
  'unknown-invitation': { title: msg`There was no such invitation`, text: checkForm },
  'outdated-reply': { title: msg`They have answered a later invitation`, text: msg`Their last answer stays.` },
  'workshop-held': { title: msg`The workshop has been held`, text: msg`Take that back first, in the history.` },
  'not-held': { title: msg`The workshop has not been held`, text: reload },
  'no-questionnaire': { title: msg`The task sends no questionnaire`, text: gone },
  'questionnaire-stage': { title: msg`The questionnaire has moved on`, text: reload },
  'respondent-required': {
    title: msg`Nobody is named who fills it in`,
    text: msg`Enter the name of the person who gets the questionnaire.`,
  },
  'unknown-question': { title: msg`The questionnaire has no such question`, text: gone },
  'unknown-section': { title: msg`The questionnaire has no such section`, text: gone },
  'wrong-answer': { title: msg`An answer does not fit its question`, text: checkForm },
  'wrong-rows': { title: msg`The rows are not there any more`, text: reload },
  'too-many-rows': { title: msg`These are too many rows`, text: msg`A section takes 10,000 rows.` },
  'answers-missing': {
    title: msg`Answers are missing`,
    text: msg`Answer what is marked as required, then return it again.`,
  },
  'unknown-time-entry': { title: msg`This entry of time is gone`, text: reload },
  'time-ahead': { title: msg`This day is still to come`, text: msg`Choose today or an earlier day.` },
  'day-full': {
    title: msg`More than 24 hours on one day`,
    text: msg`Change the entries of this day, or choose another one.`,
  },
  'wrong-time-text': { title: msg`The text is not on one line, or too long`, text: checkForm },
  'bulk-refused': {
    title: msg`One of the changes is refused, so none was made`,
    text: msg`Take the task out of the selection, or clear what keeps it.`,
  },
  'unknown-contact': { title: msg`No such contact in this engagement`, text: gone },
  'wrong-contact-line': { title: msg`A text is empty, too long, or has more than one line`, text: checkForm },
  'wrong-phone': { title: msg`This is not a phone number`, text: msg`Enter one such as +49 30 123456.` },
  'contact-twice': {
    title: msg`Another contact has this address or external id`,
    text: msg`Change that contact instead.`,
  },
  'survey-without-address': {
    title: msg`Only a customer with an e-mail address can be surveyed`,
    text: msg`Enter an address, or take the consent back.`,
  },
  'contact-erased': { title: msg`This person was erased`, text: msg`Nothing is left of them that could be changed.` },
  'erase-instead': {
    title: msg`Who was entered cannot be taken back`,
    text: msg`Erase the person instead: then nothing is left of them.`,
  },
  'wrong-contact-row': { title: msg`A row is refused, so none was taken`, text: checkForm },
  'nobody-to-erase': { title: msg`Nobody is named who is to be erased`, text: msg`Choose at least one.` },
  'unknown-identity': { title: msg`Nothing is kept of this any more`, text: reload },
  'unknown-event': { title: msg`This is not in the history`, text: reload },
  'cannot-undo': { title: msg`This cannot be taken back`, text: msg`It began the engagement, or erased a person.` },
  'changed-since': {
    title: msg`Something has changed since`,
    text: msg`Take back the later change first, or change it by hand.`,
  },
  'nothing-to-change': { title: msg`Nothing to change`, text: msg`It is in that state already.` },
  'sheet-too-large': {
    title: msg`There is too much in the file`,
    text: msg`Fill in the workbook that was sent out, and send it without anything else in it.`,
  },
  'unreadable-sheet': {
    title: msg`The file cannot be read as this questionnaire`,
    text: msg`Fill in the workbook that was sent out, and save it as .xlsx.`,
  },
  'file-infected': {
    title: msg`The file is infected`,
    text: msg`It was not kept. Check the computer that it comes from.`,
  },
  'file-not-checked': {
    title: msg`The file could not be checked`,
    text: msg`It was not kept. Try again in a moment, or ask who set up this server.`,
  },
  'token-required': {
    title: msg`This address needs its token`,
    text: msg`Ask who set up this server for it.`,
  },
  'cannot-retry': {
    title: msg`This message cannot be sent again`,
    text: msg`It has not failed, or a later message has taken its place.`,
  },
  'cannot-mail-link': {
    title: msg`The link cannot be sent`,
    text: msg`The contact has no mail address, or this server has no mail server or no public address. Copy the link instead.`,
  },
  'link-over': {
    title: msg`This link has ended`,
    text: msg`It opens nothing any more. Make a new one.`,
  },
}
