import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useWork } from '../../api/queries.ts'
import classes from './act.module.css'

interface CandidateLoadProps {
  readonly person: string
  /** How many tasks of this engagement are theirs and left. */
  readonly here: number
  /** Whether what they have to do in all engagements is asked for. */
  readonly isCounted: boolean
}

/** How much somebody has to do: here, and over all engagements as soon as that is known. */
export function CandidateLoad({ person, here, isCounted }: CandidateLoadProps) {
  const { i18n } = useLingui()
  const work = useWork(isCounted ? person : undefined)
  const all = work.isPlaceholderData ? undefined : work.data
  const tasks = plural(here, { one: '# task left in this engagement', other: '# tasks left in this engagement' })
  const total = i18n.number(all?.items.length ?? 0)
  return (
    <span className={classes.load}>
      {here === 0 ? <Trans>Nothing to do in this engagement</Trans> : tasks}
      {all === undefined ? null : (
        <>
          {' · '}
          {all.isCut ? <Trans>more than {total} in all</Trans> : <Trans>{total} in all</Trans>}
        </>
      )}
    </span>
  )
}
