import type { EngagementView, ProcessView, TaskView, TeamView } from '@fairlead/contract'
import {
  calendarOf,
  countEngagement,
  countProcess,
  forecastEnd,
  gateStatus,
  goLiveOf,
  isInForce,
  liesWithCustomer,
  openedBy,
  outcomeVerdicts,
  ownerContacts,
  type Person,
  processRecord,
  processStage,
  processWaitsFor,
  responsibleFor,
  type Standing,
  type TaskDates,
  type TaskKey,
  taskRecord,
  teamStatus,
} from '@fairlead/engagement'
import { type ProcessId, parties } from '@fairlead/playbook'
import { presentSummary } from '../questionnaires/present.ts'
import { presentRequest } from '../requests/present.ts'
import { presentWorkshop } from '../workshops/present.ts'
import type { Outlook } from './outlook.ts'
import type { Shown } from './shown.ts'
import type { Stream } from './stream.ts'

interface Presented {
  readonly stream: Stream
  readonly outlook: Outlook
  readonly people: Iterable<Person>
  readonly can: EngagementView['can']
}

/** An engagement as the API shows it to somebody who may do what `can` says. */
export function presentEngagement({ stream, outlook, people, can }: Presented): Shown<EngagementView> {
  const { engagement, createdAt, updatedAt } = stream
  const { id, customer, release, startDate, scope, facts, factsRevision, revision } = engagement
  const { standing, dates, phases } = outlook
  const end = forecastEnd(dates)
  return {
    id,
    customer,
    release,
    startDate,
    goLive: goLiveOf(standing),
    scope,
    revision,
    counts: countEngagement(standing),
    createdAt,
    updatedAt,
    facts,
    factsRevision,
    today: standing.today,
    forecastEnd: end === null ? null : { date: end.date, task: end.key },
    tasks: [...standing.plan.tasks.keys()].flatMap((key) => presentTask(outlook, key) ?? []),
    processes: [...standing.index.processes.keys()].map((process) => presentProcess(standing, process)),
    phases,
    team: presentTeam(standing, people),
    contacts: [...ownerContacts(engagement)],
    requests: [...engagement.requests.keys()].flatMap((request) => presentRequest(standing, request) ?? []),
    workshops: [...engagement.workshops].map(([task, record]) => presentWorkshop(task, record)),
    questionnaires: [...outlook.questionnaires.of].map(([task, status]) => presentSummary(task, status)),
    can,
  }
}

/** A piece of work of an engagement, or `null` where its plan has no such one. */
export function presentTask({ standing, dates, left }: Outlook, key: TaskKey): Shown<TaskView> | null {
  const planned = standing.plan.tasks.get(key)
  if (planned === undefined) return null
  const { task, service, step, process, verdict, mandatory, reasons } = planned
  const record = taskRecord(standing.engagement, key)
  const responsible = responsibleFor(standing, planned)
  return {
    key,
    task,
    service,
    step,
    process,
    ...record,
    responsible,
    liesWithCustomer: responsible === null && liesWithCustomer(standing, planned),
    isWaived: isInForce(record.waiver, standing.today),
    dates: dates.get(key) ?? undated,
    verdict,
    mandatory,
    isLeft: left.has(key),
    reasons,
    gate: gateStatus(standing, key),
  }
}

/** What does not apply has no dates. */
const undated: TaskDates = {
  planned: null,
  due: null,
  forecast: null,
  completedOn: null,
  isOverdue: false,
  isBeforeStart: false,
  why: { kind: 'none' },
  moved: null,
}

/** Where a process stands. */
export function presentProcess(standing: Standing, process: ProcessId): Shown<ProcessView> {
  const { completion, revision } = processRecord(standing.engagement, process)
  return {
    process,
    stage: processStage(standing, process),
    openedBy: openedBy(standing, process),
    counts: countProcess(standing, process),
    completion,
    outcomes: outcomeVerdicts(standing, process),
    waitsFor: processWaitsFor(standing, process),
    revision,
  }
}

function presentTeam(standing: Standing, people: Iterable<Person>): Shown<TeamView> {
  const { team, calendars } = standing.engagement
  return {
    roles: teamStatus(standing, people),
    revisions: Object.fromEntries([...team].map(([slot, { revision }]) => [slot, revision])),
    calendars: parties.map((party) => ({
      party,
      calendar: calendarOf(standing.engagement, party),
      revision: calendars.get(party)?.revision ?? 0,
    })),
  }
}
