import type { Counts } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { ExplainedCounts } from './explained-counts.tsx'
import { settledOf } from './settled.ts'

/** How many of the tasks that count are settled; the figure opens what it is made of. */
export function SettledTasks({ counts }: { readonly counts: Counts }) {
  const settled = settledOf(counts)
  const { total } = counts
  return (
    <ExplainedCounts
      counts={counts}
      meaning={<Trans>Settled is what is done or set aside, of the tasks that apply or may apply.</Trans>}
    >
      <Trans>
        <b>{settled}</b> of {total} settled
      </Trans>
    </ExplainedCounts>
  )
}
