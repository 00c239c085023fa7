import { isTimeZone } from '../dates/zone.ts'
import type { WorkshopEvent } from '../workshop/workshop-event.ts'
import type { Session, WorkshopRecord } from '../workshop/workshop-record.ts'
import { untouchedWorkshop } from '../workshop/workshop-record.ts'
import type { Law, Moment } from './broken-task-laws.ts'
import { gateOf, ownInPlay, ownLeft } from './own-opinion.ts'

type WorkshopLaws = {
  readonly [Type in WorkshopEvent['type']]: (
    event: Extract<WorkshopEvent, { type: Type }>,
    moment: Moment & { readonly record: WorkshopRecord },
  ) => readonly Law[]
}

const laws: WorkshopLaws = {
  WorkshopPrepared: ({ attendees, agenda }, { record, context }) => [
    ['E101', record.held === null],
    ['E90', attendees.every(({ name, email }) => isLine(name) && /^(ada|bob)@example\.org$/.test(email))],
    ['E90', new Set(attendees.map(({ email }) => email)).size === attendees.length],
    ['E90', attendees.every(({ person }) => person === null || context.people.has(person))],
    ['E91', (agenda ?? []).every(({ title, minutes }) => isLine(title) && minutes !== 0)],
  ],
  MaterialPut: ({ material: { id, title, content, language } }, { record }) => [
    ['E92', isLine(title) && language !== 'no language'],
    ['E92', content.kind !== 'link' || content.href.startsWith('https://')],
    ['E92', !record.materials.some((one) => one.id === id && saysTheSame(one, { title, content, language }))],
  ],
  MaterialRemoved: ({ material }, { record }) => [
    ['E93', record.materials.some(({ id, handedOver }) => id === material && handedOver.length === 0)],
  ],
  MaterialHandedOver: ({ material }, { record }) => {
    const given = record.materials.find(({ id }) => id === material)
    const last = JSON.stringify(given?.handedOver.at(-1)?.content)
    return [['E93', given !== undefined && last !== JSON.stringify(given.content)]]
  },
  WorkshopScheduled: ({ from, session }, { record, context }) => [
    ['E101', record.held === null],
    ['from', JSON.stringify(from) === JSON.stringify(record.session)],
    ['E94', isTimeZone(session.timeZone) && [60, 90].includes(session.minutes)],
    ['E94', session.link === null || session.link.startsWith('https://')],
    ['E94', context.people.has(session.host) && (session.place === null || isLine(session.place))],
  ],
  WorkshopInvited: (_, { record }) => [
    ['E95', record.session !== null && record.held === null && record.invitedAt === null],
    ['E95', (record.attendees ?? []).length > 0],
  ],
  WorkshopCalledOff: ({ session, why, reason }, { record, recorded }) => [
    ['E95', JSON.stringify(session) === JSON.stringify(record.session)],
    ['E96', isLine(reason)],
    ['E96', why === 'no-show' ? recorded.at >= session.start : recorded.at < endOf(session)],
  ],
  ReplyRecorded: ({ reply }, { record }) => [
    ['E97', record.invitedAt !== null && (record.attendees ?? []).some(({ email }) => email === reply.email)],
    ['E97', record.replies.every(({ email, to }) => email !== reply.email || to <= reply.to)],
    ['E97', reply.to <= record.revision],
  ],
  WorkshopHeld: (event, { record, recorded, before }) => {
    const state = before.tasks.get(event.task)?.state
    const [process] = Object.entries(gateOf).find(([, gate]) => gate === event.task) ?? []
    const isShut = process !== undefined && ownLeft(before, process, recorded.at).size > 0
    return [
      ['E95', JSON.stringify(event.session) === JSON.stringify(record.session)],
      ['E98', recorded.at >= event.session.start],
      ['E98', event.attended.every((email) => (record.attendees ?? []).some((one) => one.email === email))],
      ['E99', event.actions.every(({ task, added }) => !before.tasks.has(task) && isLine(added.name))],
      ['E100', event.completes === (state !== 'complete' && !isShut)],
    ]
  },
  MinutesRevised: (_, { record }) => [['E101', record.held !== null]],
}

/** The laws by which this should not have happened to a workshop at this moment. */
export function workshopLaws(event: WorkshopEvent, moment: Moment): readonly Law[] {
  const record = moment.before.workshops.get(event.task) ?? untouchedWorkshop
  // The table pairs each event with its own laws, which the type checker cannot see through a union.
  const lawsOf = laws[event.type] as (
    event: WorkshopEvent,
    moment: Moment & { record: WorkshopRecord },
  ) => readonly Law[]
  const isEnding = event.type === 'WorkshopCalledOff'
  return [
    ['E89', ['100', '200'].includes(event.task) || event.task.startsWith('600')],
    ['E89', isEnding || ownInPlay(moment.before, event.task)],
    ...lawsOf(event, { ...moment, record }),
  ]
}

/** The laws that the record of a workshop breaks with these moments of its log. */
export function workshopRecordLaws(record: WorkshopRecord, moments: ReadonlySet<string>): readonly Law[] {
  const { attendees, session, invitedAt, replies, held, timeRevision, revision, materials } = record
  const asked = (attendees ?? []).map(({ email }) => email)
  return [
    ['E95', invitedAt === null || moments.has(invitedAt)],
    ['E97', replies.every(({ email }) => asked.includes(email))],
    ['E97', new Set(replies.map(({ email }) => email)).size === replies.length],
    ['E98', held === null || held.attended.every((email) => asked.includes(email))],
    ['E101', held === null || session === null],
    ['E97', timeRevision <= revision],
    ['E93', materials.every(({ handedOver }) => handedOver.every(({ at }) => moments.has(at)))],
  ]
}

/** The records that an event about a workshop touches. */
export function workshopTouchedBy(event: WorkshopEvent): readonly string[] {
  if (event.type !== 'WorkshopHeld') return [`workshop ${event.task}`]
  return [
    `workshop ${event.task}`,
    ...(event.completes ? [`task ${event.task}`] : []),
    ...event.actions.map(({ task }) => `task ${task}`),
  ]
}

type Version = Pick<WorkshopRecord['materials'][number], 'title' | 'content' | 'language'>

function saysTheSame(one: Version, other: Version): boolean {
  const said = ({ title, content, language }: Version) =>
    JSON.stringify([title, Object.entries(content).sort(), language])
  return said(one) === said(other)
}

function endOf({ start, minutes }: Session): string {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString()
}

function isLine(text: string): boolean {
  return /^\S(.*\S)?$/.test(text)
}
