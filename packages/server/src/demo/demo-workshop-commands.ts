import {
  addDays,
  type CalendarDate,
  type Command,
  calendarOf,
  clockIn,
  dayIn,
  type Engagement,
  workshopRecord,
} from '@fairlead/engagement'
import type { DemoMoment } from './demo-moment.ts'
import { dayAfter } from './demo-moment.ts'
import type { DemoWorkshopAction } from './demo-workshop-move.ts'

type Of<Kind extends DemoWorkshopAction['kind']> = Extract<DemoWorkshopAction, { readonly kind: Kind }>

const halfHour = 1_800_000

/** The commands with which somebody who sees where an engagement stands does this to a workshop. */
export function demoWorkshopCommands(
  engagement: Engagement,
  does: DemoWorkshopAction,
  moment: DemoMoment,
): readonly Command[] {
  const { task } = does
  const of = { task, expectedRevision: workshopRecord(engagement, task).revision }
  switch (does.kind) {
    case 'prepare': {
      const agenda = does.agenda?.map((title) => ({ title, minutes: null })) ?? null
      return [{ type: 'PrepareWorkshop', agenda, attendees: does.attendees, ...of }]
    }
    case 'hand-over': {
      const { title, language, href } = does
      const id = moment.ids()
      const put = { material: null, id, title, language, content: { kind: 'link', href } } as const
      return [
        { type: 'PutMaterial', ...put, ...of },
        { type: 'HandOverMaterial', task, material: id, expectedRevision: engagement.revision + 1 },
      ]
    }
    case 'schedule': {
      const { minutes, timeZone, place = null, link = null, host } = does
      const start = startOf(engagement, does, moment)
      return [{ type: 'ScheduleWorkshop', ...start, minutes, timeZone, place, link, host, ...of }]
    }
    case 'invite':
      return [{ type: 'InviteToWorkshop', ...of }]
    case 'reply': {
      const { email, answer, comment = null } = does
      return [{ type: 'RecordReply', task, email, answer, comment, to: of.expectedRevision }]
    }
    case 'call-off':
      return [{ type: 'CallOffWorkshop', why: does.why, reason: does.reason, ...of }]
    case 'hold':
      return [holdCommand(does, of, moment)]
    default:
      return does satisfies never
  }
}

function startOf(
  engagement: Engagement,
  { when, timeZone }: Of<'schedule'>,
  { at }: DemoMoment,
): { readonly date: CalendarDate; readonly time: string } {
  if ('inWorkdays' in when) {
    const date = addDays(dayIn(at.toISOString(), timeZone), when.inWorkdays, calendarOf(engagement, 'team'))
    return { date, time: when.time }
  }
  const asked = at.getTime() + when.inHours * 3_600_000
  const start = new Date(Math.floor(asked / halfHour) * halfHour).toISOString()
  return { date: dayIn(start, timeZone), time: clockIn(start, timeZone) }
}

function holdCommand(
  { attended, decisions, actions, minutes }: Of<'hold'>,
  of: { readonly task: string; readonly expectedRevision: number },
  { at }: DemoMoment,
): Command {
  const agreed = actions.map(({ name, owner, inDays }) => ({
    name,
    owner,
    due: dayAfter(at, inDays),
    mandatory: false,
  }))
  return { type: 'HoldWorkshop', attended, decisions, actions: agreed, minutes, ...of }
}
