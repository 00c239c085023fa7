import { Trans } from '@lingui/react/macro'
import { focusQuietly } from '../floating/focus-quietly.ts'
import { type ListView, withFilter } from '../list-view/list-view.ts'
import classes from './filter-panel.module.css'
import type { NamedField } from './filter-words.ts'

interface DayFilterProps {
  readonly field: NamedField
  readonly view: ListView
  readonly onView: (view: ListView) => void
}

/** The days between which something lies: from the first on, and before the second. */
export function DayFilter({ field, view, onView }: DayFilterProps) {
  const dayOf = (operator: 'from' | 'before') =>
    view.filters.find((filter) => filter.field === field.id && filter.operator === operator)?.values[0] ?? ''

  function set(operator: 'from' | 'before', day: string): void {
    onView(withFilter(view, { field: field.id, operator, values: day === '' ? [] : [day] }))
  }

  return (
    <div className={classes.days}>
      <p className={classes.title}>{field.name}</p>
      <label>
        <span>
          <Trans>From</Trans>
        </span>
        <input
          ref={focusQuietly}
          type="date"
          data-autofocus
          value={dayOf('from')}
          onChange={(event) => set('from', event.currentTarget.value)}
        />
      </label>
      <label>
        <span>
          <Trans>Before</Trans>
        </span>
        <input type="date" value={dayOf('before')} onChange={(event) => set('before', event.currentTarget.value)} />
      </label>
    </div>
  )
}
