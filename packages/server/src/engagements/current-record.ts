import type { EngagementView } from '@fairlead/contract'
import { type Command, type Person, type Rejection, slotId, workshopRecord } from '@fairlead/engagement'
import { presentContact } from '../contacts/present.ts'
import { presentSummary } from '../questionnaires/present.ts'
import { questionnaireStatus } from '../questionnaires/questionnaire-status.ts'
import { presentRequest } from '../requests/present.ts'
import { presentWorkshop } from '../workshops/present.ts'
import type { Outlook } from './outlook.ts'
import { presentEngagement, presentProcess, presentTask } from './present.ts'
import type { Stream } from './stream.ts'

interface Current {
  readonly stream: Stream
  readonly outlook: Outlook
  readonly people: Iterable<Person>
  readonly can: EngagementView['can']
}

/** A command that says which revision of a record its author saw. */
type Seeing = Extract<Command, { readonly expectedRevision: number }>

/** The command that is refused as stale, also where it is one of several; `null` where it is refused for another reason. */
export function staleCommand(command: Command, rejection: Rejection): Seeing | null {
  if (rejection.code === 'bulk-refused' && command.type === 'ChangeTasks') {
    const refused = command.commands[rejection.at]
    return refused === undefined ? null : staleCommand(refused, rejection.rejection)
  }
  return rejection.code === 'stale-revision' && 'expectedRevision' in command ? command : null
}

/** The record that a stale command was about, as it is now: what its author has to look at before deciding again. */
export function currentRecord(command: Seeing, current: Current): unknown {
  const { standing } = current.outlook
  const { engagement } = standing
  switch (command.type) {
    case 'CompleteProcess':
    case 'ReopenProcess':
      return presentProcess(standing, command.process)
    case 'AssignRole':
      return engagement.team.get(slotId(command.role, command.service)) ?? null
    case 'ChangeContact':
      return presentContact(engagement, command.contact)
    case 'SetCalendar':
      return engagement.calendars.get(command.party) ?? null
    case 'ApproveRequest':
    case 'RejectRequest':
    case 'AskBack':
    case 'AnswerRequest':
    case 'AssignPerson':
    case 'AcceptAssignment':
    case 'DeclineAssignment':
    case 'EndRequest':
    case 'WithdrawRequest':
      return presentRequest(standing, command.request)
    case 'ChangeTime':
    case 'RemoveTime':
      return engagement.time.get(command.entry) ?? null
    case 'PrepareWorkshop':
    case 'PutMaterial':
    case 'RemoveMaterial':
    case 'HandOverMaterial':
    case 'ScheduleWorkshop':
    case 'InviteToWorkshop':
    case 'CallOffWorkshop':
    case 'HoldWorkshop':
    case 'ReviseMinutes':
      return presentWorkshop(command.task, workshopRecord(engagement, command.task))
    case 'AmendNote':
    case 'SetNextAction':
    case 'CompleteNextAction':
    case 'EscalateNote':
    case 'RedactNote':
      return engagement.notes.get(command.note) ?? null
    case 'ReviseFacts':
      return presentEngagement(current)
    case 'SendQuestionnaire':
    case 'SaveAnswers':
    case 'ReturnQuestionnaire':
    case 'ReviewQuestionnaire':
    case 'AcceptAnswers':
    case 'RejectAnswers': {
      const status = questionnaireStatus(standing, command.task)
      return status === null ? null : presentSummary(command.task, status)
    }
    default:
      return presentTask(current.outlook, command.task)
  }
}
