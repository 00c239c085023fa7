import type { DifferenceView } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { withAddedTasks } from '../../process/release-index.ts'
import type { HistoryWords } from '../words/history-words.ts'
import { contactRows } from './contact-rows.ts'
import { noteRows } from './note-rows.ts'
import { dateRows, gateRows, otherPlanRows, planRows } from './plan-rows.ts'
import { calendarRows, factRows, processRows, scopeRows, teamRows } from './record-rows.ts'
import type { ReportRow } from './report-row.ts'
import { requestRows } from './request-rows.ts'
import { assigneeRows, evidenceRows, overrulingRows, stateRows, waiverRows } from './task-rows.ts'
import { timeRows } from './time-rows.ts'
import { workshopRows } from './workshop-rows.ts'

/** The parts of a report in the order in which they are told. */
const sections = [
  'processes',
  'gates',
  'overrulings',
  'done',
  'blocked',
  'waiting',
  'open',
  'set-aside',
  'waivers',
  'assignees',
  'dates',
  'evidence',
  'workshops',
  'requests',
  'contacts',
  'notes',
  'time',
  'comes',
  'goes',
  'plan',
  'facts',
  'scope',
  'team',
  'calendars',
] as const

export type SectionId = (typeof sections)[number]

/** What each part is called. */
export const sectionNames: Readonly<Record<SectionId, MessageDescriptor>> = {
  processes: msg`Processes`,
  gates: msg`Gates`,
  overrulings: msg`Overruled gates`,
  done: msg`Done`,
  blocked: msg`Blocked`,
  waiting: msg`Waiting`,
  open: msg`Begun, or open again`,
  'set-aside': msg`Set aside`,
  waivers: msg`Waivers`,
  assignees: msg`Assignees`,
  dates: msg`Due dates`,
  evidence: msg`Evidence`,
  workshops: msg`Workshops`,
  requests: msg`Requests for people`,
  contacts: msg`Contacts`,
  notes: msg`Notes`,
  time: msg`Logged time`,
  comes: msg`New in the plan`,
  goes: msg`Gone from the plan`,
  plan: msg`Other changes of the plan`,
  facts: msg`Facts`,
  scope: msg`Scope`,
  team: msg`Roles`,
  calendars: msg`Work calendars`,
}

/** One part of what is other between two moments; it has at least one row. */
export interface ReportSection {
  readonly id: SectionId
  readonly rows: readonly ReportRow[]
}

/** What is other between two moments of an engagement, in the words of a status report. */
export function reportOf(words: HistoryWords, difference: DifferenceView): readonly ReportSection[] {
  const named = withAdded(words, difference)
  const { plan, records } = difference
  const states = stateRows(named, records.tasks)
  const rows: Readonly<Record<SectionId, readonly ReportRow[]>> = {
    processes: processRows(named, records.processes),
    gates: gateRows(named, plan.gates),
    overrulings: overrulingRows(named, records.tasks),
    done: states.done,
    blocked: states.blocked,
    waiting: states.waiting,
    open: states.open,
    'set-aside': states['set-aside'],
    waivers: waiverRows(named, records.tasks),
    assignees: assigneeRows(named, records.tasks),
    dates: dateRows(named, difference),
    evidence: evidenceRows(named, records.tasks),
    workshops: workshopRows(named, records.workshops),
    requests: requestRows(named, records.requests),
    contacts: contactRows(named, records.contacts),
    notes: noteRows(named, records.notes),
    time: timeRows(named, records.time),
    comes: planRows(named, plan.tasks, 'comes'),
    goes: planRows(named, plan.tasks, 'goes'),
    plan: otherPlanRows(named, plan.tasks),
    facts: factRows(named, records.facts),
    scope: scopeRows(named, records.scope),
    team: teamRows(named, records.team),
    calendars: calendarRows(named, records.calendars),
  }
  return sections.map((id) => ({ id, rows: rows[id] })).filter(({ rows: some }) => some.length > 0)
}

/** Tasks that people added are called by their names also where the event that added them has not been loaded. */
function withAdded(words: HistoryWords, { records }: DifferenceView): HistoryWords {
  const added = records.tasks.map(({ id, from, to }) => ({ key: id, added: to?.added ?? from?.added ?? null }))
  return { ...words, index: withAddedTasks(words.index, added) }
}
