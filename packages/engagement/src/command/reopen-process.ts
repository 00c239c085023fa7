import type { Standing } from '../standing/standing.ts'
import { processRecord } from '../state/records.ts'
import type { ReopenProcess } from './command.ts'
import { accept, type Decision, refuse, staleness } from './decision.ts'

/** Takes back how a process ended; its tasks and gates stay as they are. */
export function reopenProcess({ index, engagement }: Standing, command: ReopenProcess): Decision {
  const { process } = command
  if (!index.processes.has(process)) return refuse({ code: 'unknown-process', process })
  const record = processRecord(engagement, process)
  const stale = staleness(command.expectedRevision, record.revision)
  if (stale !== null) return refuse(stale)
  if (record.completion === null) return refuse({ code: 'process-not-completed', process })
  return accept({ type: 'ProcessReopened', process })
}
