import type { Engagement } from '../state/engagement.ts'
import { processRecord } from '../state/records.ts'
import type { ReopenProcess } from './command.ts'
import { accept, type Decision, type DecisionContext, refuse, staleness } from './decision.ts'

/** Takes back how a process ended; its tasks and gates stay as they are. */
export function reopenProcess(state: Engagement, command: ReopenProcess, { release }: DecisionContext): Decision {
  const { process } = command
  if (!release.processes.some(({ id }) => id === process)) return refuse({ code: 'unknown-process', process })
  const record = processRecord(state, process)
  const stale = staleness(command.expectedRevision, record.revision)
  if (stale !== null) return refuse(stale)
  if (record.completion === null) return refuse({ code: 'process-not-completed', process })
  return accept({ type: 'ProcessReopened', process })
}
