import type { WorkItemView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { filterWords } from '../../components/filter-bar/filter-words.ts'
import type { FilterField } from '../../components/list-view/filter-field.ts'
import { isFiltered } from '../../components/list-view/list-view.ts'
import type { WorkListView } from '../view/use-work-list.ts'
import { NothingBegun } from './nothing-begun.tsx'
import { NothingFound } from './nothing-found.tsx'
import { NothingToDo } from './nothing-to-do.tsx'

interface EmptyWorkProps {
  readonly list: WorkListView
  readonly fields: readonly FilterField<WorkItemView>[]
  readonly onAhead: () => void
}

/** Stands where the list has no row: there is nothing, it has not begun, or something keeps it away. */
export function EmptyWork({ list, fields, onAhead }: EmptyWorkProps) {
  const { i18n } = useLingui()
  const { whose, isMine, items = [], sight, view, onList } = list
  if (items.length === 0) return <NothingToDo person={whose} isMine={isMine} />
  const hidden = view.showsAhead ? 0 : sight.hidden
  if (!isFiltered(view.list)) return <NothingBegun hidden={hidden} onShow={onAhead} />
  const by = [
    ...(view.list.text.trim() === '' ? [] : [`“${view.list.text.trim()}”`]),
    ...view.list.filters.flatMap((filter) => {
      const field = fields.find(({ id }) => id === filter.field)
      return field === undefined ? [] : [filterWords(i18n, filter, field)]
    }),
  ]
  return (
    <NothingFound
      by={new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(by)}
      hidden={hidden}
      onClear={() => onList({ ...view.list, text: '', filters: [] })}
      onShowAhead={onAhead}
    />
  )
}
