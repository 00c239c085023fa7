import {
  type Command,
  type Engagement,
  type EvidenceContent,
  gateStatus,
  plainCalendar,
  processRecord,
  type Standing,
  type TaskCommand,
  type TaskKey,
  taskRecord,
} from '@fairlead/engagement'
import { demoContactCommand } from './demo-contact-move.ts'
import { type DemoMoment, dayAfter } from './demo-moment.ts'
import type { DemoAction, DemoTaskAction } from './demo-move.ts'
import { demoNoteCommand, isOfNote } from './demo-note-commands.ts'
import { demoQuestionnaireCommand } from './demo-questionnaire-commands.ts'
import { demoRequestCommand } from './demo-request-commands.ts'
import { demoWorkshopCommands } from './demo-workshop-commands.ts'

type Later = Exclude<DemoAction, { readonly kind: 'start' | 'site-link' }>
type Of<Kind extends Later['kind']> = Extract<Later, { readonly kind: Kind }>

/** The commands with which somebody who sees where an engagement stands does this. */
export function demoCommands(standing: Standing, does: Later, moment: DemoMoment): readonly Command[] {
  const { engagement } = standing
  if (isOfNote(does)) return [demoNoteCommand(engagement, does, moment)]
  switch (does.kind) {
    case 'staff':
      return staffCommands(does)
    case 'calendar':
      return [calendarCommand(engagement, does, moment)]
    case 'add': {
      const { name, process, step, role } = does
      return [{ type: 'AddTask', name, process, step, mandatory: false, role, service: null }]
    }
    case 'assign-all':
      return together(does.tasks.map((task) => taskCommand(engagement, { kind: 'assign', task, to: does.to }, moment)))
    case 'clear':
      return together(
        completions(
          standing,
          left(standing, does).filter((task) => !does.except.includes(task)),
          moment,
        ),
      )
    case 'pass':
      return together(completions(standing, [...left(standing, does), does.gate], moment))
    case 'end': {
      const { process, outcome } = does
      const expectedRevision = processRecord(engagement, process).revision
      return [{ type: 'CompleteProcess', process, outcome, expectedRevision }]
    }
    case 'prepare':
    case 'hand-over':
    case 'schedule':
    case 'invite':
    case 'reply':
    case 'call-off':
    case 'hold':
      return demoWorkshopCommands(engagement, does, moment)
    case 'ask':
    case 'approve-request':
    case 'reject-request':
    case 'ask-back':
    case 'send-person':
    case 'accept-request':
    case 'end-request':
      return [demoRequestCommand(engagement, does, moment)]
    case 'send-questionnaire':
    case 'answer':
    case 'return-questionnaire':
    case 'review':
    case 'accept-answers':
    case 'reject-answers':
      return [demoQuestionnaireCommand(engagement, does, moment)]
    case 'contact':
      return [demoContactCommand(does)]
    case 'work': {
      const { person, minutes, task = null, service = null, text } = does
      return [{ type: 'LogTime', person, day: dayAfter(moment.at, 0), minutes, task, service, text }]
    }
    case 'undo':
      return [{ type: 'Undo', seq: engagement.revision }]
    default:
      return [taskCommand(engagement, does, moment)]
  }
}

function left(standing: Standing, { gate }: Of<'clear' | 'pass'>): readonly TaskKey[] {
  return gateStatus(standing, gate)?.blockers ?? []
}

function completions({ engagement }: Standing, tasks: readonly TaskKey[], moment: DemoMoment): readonly TaskCommand[] {
  return tasks.map((task) => taskCommand(engagement, { kind: 'set', task, to: 'complete' }, moment))
}

function together(commands: readonly TaskCommand[]): readonly Command[] {
  return commands.length === 0 ? [] : [{ type: 'ChangeTasks', commands }]
}

function staffCommands({ roles, services = {} }: Of<'staff'>): readonly Command[] {
  const slots = [
    ...Object.entries(roles).map(([role, people]) => ({ role, people, service: null })),
    ...Object.entries(services).flatMap(([service, filled]) =>
      Object.entries(filled).map(([role, people]) => ({ role, people, service })),
    ),
  ]
  return slots.map((slot) => ({ type: 'AssignRole', ...slot, primary: null, expectedRevision: 0 }))
}

function calendarCommand(
  { calendars }: Engagement,
  { party, timeZone, holidaysInDays = [] }: Of<'calendar'>,
  { at }: DemoMoment,
): Command {
  const expectedRevision = calendars.get(party)?.revision ?? 0
  const holidays = holidaysInDays.map((days) => dayAfter(at, days))
  return {
    type: 'SetCalendar',
    party,
    calendar: { ...plainCalendar, timeZone, holidays },
    expectedRevision,
  }
}

function taskCommand(engagement: Engagement, does: DemoTaskAction, { at, ids }: DemoMoment): TaskCommand {
  const { task } = does
  const of = { task, expectedRevision: taskRecord(engagement, task).revision }
  const link = (content: EvidenceContent) => ({ type: 'LinkEvidence', id: ids(), content, ...of }) as const
  switch (does.kind) {
    case 'set':
      return { type: 'ChangeTaskState', to: does.to, reason: does.reason ?? null, ...of }
    case 'assign':
      return { type: 'AssignTask', assignee: does.to, ...of }
    case 'date':
      return { type: 'SetTaskDate', due: dayAfter(at, does.inDays), reason: does.reason, ...of }
    case 'waive': {
      const { reason, approver, forDays } = does
      return { type: 'WaiveTask', reason, approver, until: dayAfter(at, forDays), ...of }
    }
    case 'approve':
      return { type: 'ApproveWaiver', ...of }
    case 'overrule':
      return { type: 'OverruleGate', reason: does.reason, ...of }
    case 'note':
      return link({ kind: 'note', text: does.text })
    case 'link':
      return link({ kind: 'link', title: does.title, href: does.href })
    default:
      return does satisfies never
  }
}
