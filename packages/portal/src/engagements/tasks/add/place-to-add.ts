import type { EngagementView, ReleaseView } from '@fairlead/contract'
import type { Filter } from '../../../components/list-view/list-view.ts'
import { processToOpen } from '../../view/process-order.ts'

/** Where a task that is added stands. */
export interface TaskPlace {
  readonly process: string
  readonly step: string
}

/** Where a person most likely means to add a task: in the step or process that is looked at, else in the one that is worked on. */
export function placeToAdd(
  engagement: Pick<EngagementView, 'processes'>,
  release: ReleaseView,
  filters: readonly Filter[],
): TaskPlace {
  const asked = (field: string) =>
    filters.find((filter) => filter.field === field && filter.operator === 'is')?.values[0] ?? null
  const step = asked('step')
  const ofStep = release.processes.find(({ steps }) => steps.some(({ id }) => id === step))
  if (step !== null && ofStep !== undefined) return { process: ofStep.id, step }
  const wanted = asked('process') ?? processToOpen(engagement, release)
  const process = release.processes.find(({ id }) => id === wanted) ?? release.processes[0]
  return { process: process?.id ?? '', step: process?.steps[0]?.id ?? '' }
}
