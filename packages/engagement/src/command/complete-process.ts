import type { OutcomeId, Process } from '@fairlead/playbook'
import { processWaitsFor } from '../gate/gates.ts'
import type { Standing } from '../standing/standing.ts'
import { processRecord } from '../state/records.ts'
import type { CompleteProcess } from './command.ts'
import { accept, type Decision, refuse, staleness } from './decision.ts'

/** How a process ends of which the page does not say how it can end. */
const plainEnd: OutcomeId = 'end'

/** Ends a process with one of its outcomes, once nothing is left that it waits for. */
export function completeProcess(standing: Standing, command: CompleteProcess): Decision {
  const process = standing.index.processes.get(command.process)
  if (process === undefined) return refuse({ code: 'unknown-process', process: command.process })
  const choices = outcomeChoices(process)
  const { outcome } = command
  if (!choices.includes(outcome)) return refuse({ code: 'unknown-outcome', outcome, choices })
  const record = processRecord(standing.engagement, process.id)
  const stale = staleness(command.expectedRevision, record.revision)
  if (stale !== null) return refuse(stale)
  if (record.completion !== null) return refuse({ code: 'process-completed', process: process.id })
  const waitsFor = processWaitsFor(standing, process.id)
  if (waitsFor.length > 0) return refuse({ code: 'process-not-ready', process: process.id, waitsFor })
  return accept({ type: 'ProcessCompleted', process: process.id, outcome })
}

/** The outcomes that a process can end with, in page order: never none. */
function outcomeChoices(process: Pick<Process, 'outcomes'>): readonly OutcomeId[] {
  return process.outcomes.length > 0 ? process.outcomes.map((outcome) => outcome.id) : [plainEnd]
}
