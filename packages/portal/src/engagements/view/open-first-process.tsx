import { Trans } from '@lingui/react/macro'
import { Navigate } from '@tanstack/react-router'
import { useOpenEngagement } from './engagement-context.ts'
import { processToOpen } from './process-order.ts'

/** Leads from an engagement to the process that is worked on. */
export function OpenFirstProcess() {
  const { engagement, release } = useOpenEngagement()
  const process = processToOpen(engagement, release)
  if (process === undefined) {
    return (
      <p>
        <Trans>This playbook has no process.</Trans>
      </p>
    )
  }
  const params = { engagement: engagement.id, process }
  return (
    <Navigate to="/engagements/$engagement/processes/$process" params={params} search={(search) => search} replace />
  )
}
