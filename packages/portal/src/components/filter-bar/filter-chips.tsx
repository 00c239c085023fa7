import { Trans, useLingui } from '@lingui/react/macro'
import { IconX } from '@tabler/icons-react'
import type { ListView } from '../list-view/list-view.ts'
import { withoutFilter } from '../list-view/list-view.ts'
import classes from './filter-bar.module.css'
import { filterWords, type NamedField } from './filter-words.ts'

interface FilterChipsProps {
  readonly view: ListView
  readonly onView: (view: ListView) => void
  readonly fields: readonly NamedField[]
  /** Opens the values of a field beside its chip. */
  readonly onOpen: (anchor: HTMLElement, field: string) => void
}

/** What a list is filtered by: each filter can be changed and removed, and all of them at once. */
export function FilterChips({ view, onView, fields, onOpen }: FilterChipsProps) {
  const { t, i18n } = useLingui()
  if (view.filters.length === 0) return null
  return (
    <ul className={classes.chips} aria-label={t`Filters`}>
      {view.filters.map((filter) => {
        const { field, operator } = filter
        const found = fields.find(({ id }) => id === field)
        const words = found === undefined ? field : filterWords(i18n, filter, found)
        return (
          <li key={`${field} ${operator}`} className={classes.chip}>
            <button
              type="button"
              aria-haspopup="dialog"
              className={classes.chipWords}
              onClick={({ currentTarget }) => onOpen(currentTarget, field)}
            >
              {words}
            </button>
            <button
              type="button"
              className={classes.chipRemove}
              aria-label={t`Remove the filter “${words}”`}
              onClick={() => onView(withoutFilter(view, filter))}
            >
              <IconX size={12} stroke={2.25} aria-hidden />
            </button>
          </li>
        )
      })}
      <li>
        <button type="button" className={classes.clear} onClick={() => onView({ ...view, filters: [] })}>
          <Trans>Clear filters</Trans>
        </button>
      </li>
    </ul>
  )
}
