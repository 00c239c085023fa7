import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { StreamState } from '../api/change-stream.ts'
import classes from './stream-banner.module.css'

const patienceMs = 2000

/** Says, discreetly, that changes of others do not arrive; a break that mends itself in a moment is not worth a word. */
export function StreamBanner({ state }: { readonly state: StreamState }) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (state === 'open') return setLong(false)
    const timer = setTimeout(() => setLong(true), patienceMs)
    return () => clearTimeout(timer)
  }, [state])
  return (
    <div role="status" className={classes.banner}>
      {isLong ? (
        <span className={classes.words}>
          <Trans>Reconnecting…</Trans>
        </span>
      ) : null}
    </div>
  )
}
