import type { TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'

/** What the reasons of a task are called. */
export function useWhyLabel({ task, verdict }: TaskView): string {
  const { t } = useLingui()
  return verdict === 'does-not' ? t`Why ${task} does not apply` : t`Why ${task} is here`
}
