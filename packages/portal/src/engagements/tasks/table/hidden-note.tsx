import { Plural, Trans } from '@lingui/react/macro'
import { withFilter } from '../../../components/list-view/list-view.ts'
import type { TaskList } from '../list/use-task-list.ts'
import classes from './task-table.module.css'

/** Says how many tasks are hidden because they do not apply, and shows them. */
export function HiddenNote({ list: { view, onView, hidden } }: { readonly list: TaskList }) {
  if (hidden === 0) return null
  const everything = { field: 'verdict', operator: 'is', values: ['applies', 'unknown', 'does-not'] } as const
  return (
    <span className={classes.hidden}>
      <Plural value={hidden} one="# that does not apply is hidden." other="# that do not apply are hidden." />{' '}
      <button type="button" onClick={() => onView(withFilter(view, everything))}>
        <Trans>Show</Trans>
      </button>
    </span>
  )
}
