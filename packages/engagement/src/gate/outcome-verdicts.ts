import type { OutcomeId, ProcessId } from '@fairlead/playbook'
import type { Verdict } from '../plan/plan.ts'
import { verdictOf } from '../plan/verdict-of.ts'
import type { Standing } from '../standing/standing.ts'
import { factsOf } from '../state/records.ts'

/** Whether each way in which a process can end is for this customer; `null` where people decide [E88]. */
export function outcomeVerdicts(
  { index, engagement }: Standing,
  process: ProcessId,
): readonly { readonly outcome: OutcomeId; readonly verdict: Verdict | null }[] {
  const facts = factsOf(engagement)
  return (index.processes.get(process)?.outcomes ?? []).map(({ id, condition }) => ({
    outcome: id,
    verdict: condition === null ? null : verdictOf[index.programs(condition).verdict(facts)],
  }))
}
