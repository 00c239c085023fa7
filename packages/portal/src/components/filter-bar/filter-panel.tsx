import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { FloatingPanel } from '../floating/floating-panel.tsx'
import type { ListView } from '../list-view/list-view.ts'
import { ChoiceFilter } from './choice-filter.tsx'
import { DayFilter } from './day-filter.tsx'
import classes from './filter-panel.module.css'
import type { NamedField } from './filter-words.ts'
import { OptionList } from './option-list.tsx'

export interface FilterPanelProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  /** The field whose values are asked for; `null` asks for the field first. */
  readonly field: string | null
  readonly fields: readonly NamedField[]
  readonly view: ListView
  readonly onView: (view: ListView) => void
  /** How many rows have each choice of a field; `null` where that is not known here. */
  readonly countsOf: (field: string) => ReadonlyMap<string, number> | null
}

/** Asks what to filter by, then for the values; every choice shows in the list at once. */
export function FilterPanel({ anchor, onClose, field, fields, view, onView, countsOf }: FilterPanelProps) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState(field)
  const found = fields.find(({ id }) => id === chosen)
  const content =
    found === undefined ? (
      <OptionList
        label={t`Filter by`}
        options={fields.map(({ id, name }) => ({ id, name, count: null, isChosen: null }))}
        onChoose={setChosen}
      />
    ) : found.kind === 'day' ? (
      <DayFilter field={found} view={view} onView={onView} />
    ) : (
      <ChoiceFilter key={found.id} field={found} view={view} onView={onView} counts={countsOf(found.id)} />
    )
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={272}
      trapFocus
      content={{ p: 0, className: classes.panel, 'aria-label': found?.name ?? t`Filter by`, children: content }}
    />
  )
}
