import type { TaskView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'

/** Whether a task applies, in a sentence. */
export function Verdict({ verdict }: { readonly verdict: TaskView['verdict'] }) {
  switch (verdict) {
    case 'applies':
      return <Trans>Applies to this engagement</Trans>
    case 'does-not':
      return <Trans>Does not apply to this engagement</Trans>
    case 'unknown':
      return <Trans>May apply: something is not known yet</Trans>
    default:
      return verdict satisfies never
  }
}
