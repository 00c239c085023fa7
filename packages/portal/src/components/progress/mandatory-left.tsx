import type { Counts } from '@fairlead/contract'
import { Plural } from '@lingui/react/macro'
import { ExplainedCounts } from './explained-counts.tsx'

/** How many mandatory tasks are left; the figure opens what it is made of. */
export function MandatoryLeft({ counts }: { readonly counts: Counts }) {
  return (
    <ExplainedCounts
      counts={counts}
      meaning={
        <Plural
          value={counts.mandatoryLeft}
          _0="No mandatory task is left open, waiting or blocked."
          one="# mandatory task that applies, or may apply, is not settled yet. A gate counts too."
          other="# mandatory tasks that apply, or may apply, are not settled yet. A gate counts too."
        />
      }
    >
      <Plural
        value={counts.mandatoryLeft}
        _0="nothing mandatory left"
        one="# mandatory left"
        other="# mandatory left"
      />
    </ExplainedCounts>
  )
}
