import type { Counts } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Popover, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './explained-counts.module.css'

interface ExplainedCountsProps {
  readonly counts: Counts
  /** What the figure means, in a sentence. */
  readonly meaning: ReactNode
  /** The figure. */
  readonly children: ReactNode
}

/** A figure that opens what it means and all the counts it is one of. */
export function ExplainedCounts({ counts, meaning, children }: ExplainedCountsProps) {
  return (
    <Popover position="bottom-start" width={272} shadow="md" withArrow trapFocus={false} returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.button}>{children}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.words}>
        <p>{meaning}</p>
        <Breakdown counts={counts} />
        {counts.folded === 0 ? null : (
          <p>
            <Plural value={counts.folded} one="# more task does not apply." other="# more tasks do not apply." />
          </p>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

function Breakdown({ counts }: { readonly counts: Counts }) {
  const { t } = useLingui()
  const rows: readonly (readonly [string, number])[] = [
    [t`Done`, counts.done],
    [t`Set aside`, counts['set-aside']],
    [t`Open`, counts.open],
    [t`Waiting`, counts.waiting],
    [t`Blocked`, counts.blocked],
  ]
  return (
    <dl className={classes.counts}>
      {rows.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
      <div className={classes.total}>
        <dt>
          <Trans>Tasks that count</Trans>
        </dt>
        <dd>{counts.total}</dd>
      </div>
    </dl>
  )
}
