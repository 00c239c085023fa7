import type { Counts } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { FloatingPanel } from '../floating/floating-panel.tsx'
import classes from './counts-panel.module.css'

interface CountsPanelProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly counts: Counts
  readonly meaning: ReactNode
}

/** What a figure means, and all the counts that it is one of. */
export function CountsPanel({ anchor, onClose, counts, meaning }: CountsPanelProps) {
  const words = (
    <>
      <p>{meaning}</p>
      <Breakdown counts={counts} />
      {counts.folded === 0 ? null : (
        <p>
          <Plural value={counts.folded} one="# more task does not apply." other="# more tasks do not apply." />
        </p>
      )}
    </>
  )
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={272}
      withArrow
      trapFocus
      content={{ className: classes.words, children: words }}
    />
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
