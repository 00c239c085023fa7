import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { EngagementEvent } from '../command/event.ts'
import type { Run } from '../fixtures/a-run.ts'
import { evolve, fold, replay } from '../state/evolve.ts'
import { anyHistory, type Episode, live } from './any-history.ts'
import { lawsBrokenBy } from './broken-laws.ts'
import { lawsBrokenIn } from './broken-record-laws.ts'

const seed = 20261122

test(`[E1] the log replays to the state that its events made one by one, from any point on (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (history, cut) => {
      const { log, state } = live(history)
      assert.deepEqual(replay(log), state)
      const first = 1 + (cut % log.length)
      assert.deepEqual(fold(replay(log.slice(0, first)), log.slice(first)), state)
      assert.deepEqual(log.slice(first).reduce(evolve, replay(log.slice(0, first))), state)
      assert.deepEqual(replay(JSON.parse(JSON.stringify(log))), state)
    }),
    { seed, numRuns: 100 },
  )
})

test(`[E3][E12][E18][E20][E21][E22][E25][E27][E28][E29][E38][E39][E42][E43][E49][E89][E90][E93][E94][E95][E96][E97][E98][E100][E101][E131][E133][E134][E135][E136][E138][E139][E141][E143][E150][E151][E152][E153][E154][E155][E156][E182][E183][E184][E185][E186][E200][E201][E202][E203][E204][E205][E207][E208][E230][E231][E232][E233] no history leads to an illegal state (seed ${seed})`, () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(anyHistory, (history) => {
      live(history, (run, episode) => {
        const { before, context, rejection } = episode
        const recorded = run.log.at(-1)
        for (const name of namesOf(run, episode)) reached.add(name)
        if (rejection !== null || recorded === undefined) return
        assert.deepEqual(lawsBrokenBy({ before, recorded, context }, run.log.slice(0, -1)), [])
        assert.deepEqual(lawsBrokenIn(run.state, run.log), [])
      })
    }),
    { seed, numRuns: 600 },
  )
  assert.deepEqual(
    deep.filter((name) => !reached.has(name)),
    [],
  )
})

// A law about histories says nothing while they stay shallow: these have to have been reached.
const deep = [
  ...['complete 900', 'complete 910', 'ProcessCompleted workshop', 'ProcessReopened workshop', 'GateOverruled 900'],
  ...['TaskWaived', 'WaiverApproved', 'WaiverEnded', 'TaskDateSet', 'EvidenceLinked', 'EvidenceUnlinked', 'TaskAdded'],
  ...['RoleAssigned', 'CalendarSet', 'BulkApplied', 'undo of BulkApplied', 'undo of Undone', 'undo of FactsRevised'],
  ...['undo of TaskAdded', 'undo of GateOverruled', 'undo of ProcessReopened', 'undo of CalendarSet'],
  ...['QuestionnaireSent', 'AnswersSaved', 'QuestionnaireReturned', 'ReviewStarted', 'AnswersAccepted'],
  ...['AnswersRejected', 'undo of AnswersAccepted', 'undo of AnswersSaved', 'undo of QuestionnaireReturned'],
  ...['questionnaire-stage', 'no-questionnaire', 'wrong-answer', 'answers-missing', 'unknown-question'],
  ...['unknown-section', 'respondent-required', 'wrong-email'],
  ...['gate-shut', 'process-not-ready', 'process-not-completed', 'process-completed', 'stale-revision', 'waiver-over'],
  ...['right-required', 'not-the-approver', 'not-mandatory', 'gate-not-shut', 'cannot-fill', 'bulk-refused'],
  ...['Undo: changed-since', 'Undo: gate-shut', 'Undo: process-not-ready', 'Undo: task-not-applicable'],
  ...['PersonAskedFor', 'RequestApproved', 'RequestRejected', 'RequestAskedBack', 'RequestAnswered', 'PersonAssigned'],
  ...['AssignmentAccepted', 'AssignmentDeclined', 'RequestEnded', 'RequestWithdrawn', 'undo of RequestApproved'],
  ...[
    'request-stage',
    'own-request',
    'not-theirs',
    'route-unknown',
    'self-serve',
    'no-route',
    'Undo: withdraw-instead',
  ],
  ...['undo of AssignmentDeclined', 'undo of RequestRejected', 'Undo: not-theirs', 'unknown-request'],
  ...['ContactAdded', 'ContactChanged', 'ContactsImported', 'PersonErased', 'undo of ContactChanged', 'contact-twice'],
  ...[
    'contact-erased',
    'unknown-contact',
    'unknown-identity',
    'wrong-contact-row',
    'wrong-contact-line',
    'wrong-phone',
  ],
  ...['Undo: erase-instead', 'survey-without-address', 'nobody-to-erase'],
  ...['NoteWritten', 'NoteAmended', 'NextActionSet', 'NextActionCompleted', 'NoteEscalated', 'NoteRedacted'],
  ...['undo of NextActionSet', 'undo of NextActionCompleted', 'undo of NoteEscalated', 'Undo: note-stays'],
  ...['unknown-note', 'wrong-note-type', 'note-empty', 'wrong-note-text', 'unknown-note-field', 'wrong-note-field'],
  ...['note-fields-missing', 'no-next-action', 'note-redacted', 'not-the-writer'],
  ...['Undo: right-required', 'Undo: cannot-undo', 'Undo: unknown-event'],
  ...['WorkshopPrepared', 'MaterialPut', 'MaterialRemoved', 'MaterialHandedOver', 'WorkshopScheduled'],
  ...['WorkshopInvited', 'WorkshopCalledOff', 'ReplyRecorded', 'WorkshopHeld', 'MinutesRevised'],
  ...['undo of WorkshopHeld', 'undo of WorkshopScheduled', 'undo of WorkshopCalledOff', 'undo of MaterialPut'],
  ...['no-workshop', 'wrong-line', 'wrong-email', 'attendee-twice', 'wrong-language', 'wrong-minutes', 'wrong-time'],
  ...['unknown-time-zone', 'unknown-material', 'material-handed-over', 'not-scheduled', 'nobody-to-invite'],
  ...['session-not-begun', 'session-over', 'not-an-attendee', 'outdated-reply', 'workshop-held', 'not-held'],
]

function namesOf({ log }: Run, { command, rejection }: Episode): readonly string[] {
  if (rejection !== null) return [rejection.code, `${command.type}: ${rejection.code}`]
  const event = log.at(-1)?.event
  if (event === undefined) return []
  const undone = event.type === 'Undone' ? log[event.seq - 1]?.event.type : null
  return [event.type, nameOf(event), `undo of ${undone}`]
}

function nameOf(event: EngagementEvent): string {
  if (event.type === 'TaskStateChanged') return `${event.to} ${event.task}`
  if (event.type === 'GateOverruled') return `${event.type} ${event.task}`
  return 'process' in event ? `${event.type} ${event.process}` : event.type
}
