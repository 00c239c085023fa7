import type { PageBlock } from '@fairlead/playbook'
import classes from './page-labels.module.css'

interface PageLabelsProps {
  readonly labels: Extract<PageBlock, { kind: 'labels' }>['labels']
}

/** The label lines of a page in its own words: phase, role, services and the rest. */
export function PageLabels({ labels }: PageLabelsProps) {
  return (
    <dl className={classes.labels}>
      {labels.map((label) => (
        <div key={`${label.kind} ${label.name} ${label.values.join()}`} className={classes.label}>
          <dt>{label.name}</dt>
          {label.values.map((value) => (
            <dd key={value}>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
