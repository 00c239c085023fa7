import { useEffect, useState } from 'react'
import { ProblemError } from '../../api/problem-error.ts'
import { useNotify } from '../../notices/notify-context.ts'
import type { PartOnDemand } from './part-on-demand.ts'

interface OnDemandProps<P> {
  readonly part: PartOnDemand<P>
  readonly props: P
}

/**
 * Shows a part that is loaded now if it was not before. Where it cannot be loaded that is said, and it closes; what it
 * would have stood in front of stays as it is.
 */
export function OnDemand<P extends { readonly onClose: () => void }>({ part, props }: OnDemandProps<P>) {
  const notify = useNotify()
  const [isLoaded, setLoaded] = useState(part.component !== null)
  const { onClose } = props
  useEffect(() => {
    if (isLoaded) return
    part.load().then(
      () => setLoaded(true),
      (cause) => {
        notify(new ProblemError('offline', null, { cause }))
        onClose()
      },
    )
  }, [part, isLoaded, notify, onClose])
  const Part = part.component
  return Part === null ? null : <Part {...props} />
}
