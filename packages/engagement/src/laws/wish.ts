import type { Command, CreateEngagement, TaskCommand } from '../command/command.ts'
import type { Run } from '../fixtures/a-run.ts'
import { rowsOf } from '../questionnaire/answers/answer-changes.ts'
import type { AcceptAnswers, QuestionnaireCommand, SaveAnswers } from '../questionnaire/questionnaire-command.ts'
import type { AnswerRow } from '../questionnaire/questionnaire-record.ts'
import { processRecord, questionnaireRecord } from '../state/records.ts'
import { slotId } from '../team/team-slot.ts'
import type { RecordReply, WorkshopCommand } from '../workshop/workshop-command.ts'
import { workshopRecord } from '../workshop/workshop-record-of.ts'

type Unseen<Asked> = Asked extends { readonly expectedRevision: number } ? Omit<Asked, 'expectedRevision'> : Asked

/** A wish about one task. */
export type TaskWish = Unseen<TaskCommand>

/** A wish about a workshop; an answer is one to the invitation from so many events ago. */
export type WorkshopWish =
  | Unseen<Exclude<WorkshopCommand, RecordReply>>
  | (Omit<RecordReply, 'to'> & { readonly ago: number })

/** A wish about the questionnaire of one task. Rows are those of a section as a whole. */
export type QuestionnaireWish =
  | Unseen<Exclude<QuestionnaireCommand, AcceptAnswers | SaveAnswers>>
  | Omit<AcceptAnswers, 'expectedRevision' | 'expectedFactsRevision'>
  | (Pick<SaveAnswers, 'type' | 'task' | 'values'> & { readonly rows: Readonly<Record<string, readonly AnswerRow[]>> })

/** What somebody wants, before they have looked at the engagement: a command without its revision. */
export type Wish =
  | Exclude<
      Unseen<Exclude<Command, CreateEngagement | WorkshopCommand | QuestionnaireCommand>>,
      { readonly type: 'ChangeTasks' | 'Undo' }
    >
  | WorkshopWish
  | QuestionnaireWish
  | { readonly type: 'ChangeTasks'; readonly wishes: readonly TaskWish[] }
  /** To take back the last event, or the one so many events before it. */
  | { readonly type: 'Undo'; readonly ago: number }

/** The command of somebody who has this wish and sees the engagement as it is now, or `behind` revisions ago. */
export function commandOf(run: Run, wish: Wish, behind = 0): Command {
  const { state } = run
  const seen = (revision: number | undefined) => ({ expectedRevision: (revision ?? 0) - behind })
  if ('entry' in wish) return { ...wish, ...seen(state.time.get(wish.entry)?.revision) }
  if ('note' in wish) return { ...wish, ...seen(state.notes.get(wish.note)?.revision) }
  switch (wish.type) {
    case 'AddTask':
    case 'AskForPerson':
    case 'AddContact':
    case 'ImportContacts':
    case 'ErasePerson':
    case 'WriteNote':
    case 'LogTime':
      return wish
    case 'Undo':
      return { type: 'Undo', seq: state.revision - wish.ago }
    case 'ChangeTasks':
      return { type: 'ChangeTasks', commands: wish.wishes.map((one) => taskCommandOf(run, one, behind)) }
    case 'ReviseFacts':
      return { ...wish, ...seen(state.factsRevision) }
    case 'AssignRole':
      return { ...wish, ...seen(state.team.get(slotId(wish.role, wish.service))?.revision) }
    case 'ChangeContact':
      return { ...wish, ...seen(state.contacts.get(wish.contact)?.revision) }
    case 'SetCalendar':
      return { ...wish, ...seen(state.calendars.get(wish.party)?.revision) }
    case 'CompleteProcess':
    case 'ReopenProcess':
      return { ...wish, ...seen(processRecord(state, wish.process).revision) }
    case 'ApproveRequest':
    case 'RejectRequest':
    case 'AskBack':
    case 'AnswerRequest':
    case 'AssignPerson':
    case 'AcceptAssignment':
    case 'DeclineAssignment':
    case 'EndRequest':
    case 'WithdrawRequest':
      return { ...wish, ...seen(state.requests.get(wish.request)?.revision) }
    case 'RecordReply': {
      const { ago, ...reply } = wish
      return { ...reply, to: workshopRecord(state, wish.task).revision - ago }
    }
    case 'PrepareWorkshop':
    case 'PutMaterial':
    case 'RemoveMaterial':
    case 'HandOverMaterial':
    case 'ScheduleWorkshop':
    case 'InviteToWorkshop':
    case 'CallOffWorkshop':
    case 'HoldWorkshop':
    case 'ReviseMinutes':
      return { ...wish, ...seen(workshopRecord(state, wish.task).revision) }
    case 'SaveAnswers':
    case 'SendQuestionnaire':
    case 'ReturnQuestionnaire':
    case 'ReviewQuestionnaire':
    case 'AcceptAnswers':
    case 'RejectAnswers':
      return questionnaireCommandOf(run, wish, behind)
    default:
      return taskCommandOf(run, wish, behind)
  }
}

function questionnaireCommandOf({ state }: Run, wish: QuestionnaireWish, behind: number): QuestionnaireCommand {
  const { answers, revision } = questionnaireRecord(state, wish.task)
  const expectedRevision = revision - behind
  switch (wish.type) {
    case 'SaveAnswers': {
      const whole = Object.entries(wish.rows).map(([section, rows]) => {
        return [section, { from: 0, remove: rowsOf(answers, section).length, rows }] as const
      })
      return { ...wish, rows: Object.fromEntries(whole), sheet: null, expectedRevision }
    }
    case 'AcceptAnswers':
      return { ...wish, expectedRevision, expectedFactsRevision: state.factsRevision }
    default:
      return { ...wish, expectedRevision }
  }
}

/** The same for a wish about one task. */
export function taskCommandOf(run: Run, wish: TaskWish, behind = 0): TaskCommand {
  return { ...wish, expectedRevision: run.on(wish.task).expectedRevision - behind }
}
