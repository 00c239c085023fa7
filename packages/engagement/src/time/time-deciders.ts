import { canonicalJson } from '@fairlead/playbook'
import type { DecidersOf } from '../command/deciders-of.ts'
import { accept, type Decision, refuse, staleness } from '../command/decision.ts'
import type { DecisionContext } from '../command/decision-context.ts'
import type { Rejection } from '../command/rejection.ts'
import type { Standing } from '../standing/standing.ts'
import type { ChangeTime, LogTime, RemoveTime, TimeCommand } from './time-command.ts'
import type { TimeEntry } from './time-entry.ts'
import { normalTime, othersTime, timeHindrance, unknownInTime } from './time-hindrance.ts'

/** Who decides which command on time. */
export const timeDeciders: DecidersOf<TimeCommand> = {
  LogTime: logTime,
  ChangeTime: changeTime,
  RemoveTime: removeTime,
}

function logTime(standing: Standing, command: LogTime, context: DecisionContext): Decision {
  const { engagement } = standing
  const to = normalTime(command)
  const hindrance = unknownInTime(standing, to, context) ?? timeHindrance(engagement, to, { own: null, context })
  if (hindrance !== null) return refuse(hindrance)
  // Entries stay once they are there, be it without what they said: their number is the last id.
  return accept({ type: 'TimeLogged', entry: `time-${engagement.time.size + 1}`, to })
}

function changeTime(standing: Standing, command: ChangeTime, context: DecisionContext): Decision {
  const { entry } = command
  const to = normalTime(command)
  const from = entryFor(standing, command, unknownInTime(standing, to, context))
  if ('code' in from) return refuse(from)
  const hindrance = othersTime(from.person, context) ?? timeHindrance(standing.engagement, to, { own: entry, context })
  if (hindrance !== null) return refuse(hindrance)
  if (canonicalJson(from) === canonicalJson(to)) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'TimeChanged', entry, from, to })
}

function removeTime(standing: Standing, command: RemoveTime, context: DecisionContext): Decision {
  const { entry } = command
  const from = entryFor(standing, command, null)
  if ('code' in from) return refuse(from)
  const denied = othersTime(from.person, context)
  return denied === null ? accept({ type: 'TimeRemoved', entry, from }) : refuse(denied)
}

/** The entry as the person saw it; unknown names come before what is stale [E9]. */
function entryFor(
  { engagement }: Standing,
  { entry, expectedRevision }: RemoveTime | ChangeTime,
  unknown: Rejection | null,
): TimeEntry | Rejection {
  const record = engagement.time.get(entry)
  if (record === undefined) return { code: 'unknown-time-entry', entry }
  return (
    unknown ?? staleness(expectedRevision, record.revision) ?? record.entry ?? { code: 'unknown-time-entry', entry }
  )
}
