import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type ListView, withFilter, withoutFilter } from '../list-view/list-view.ts'
import classes from './filter-panel.module.css'
import type { NamedField } from './filter-words.ts'
import { OptionList } from './option-list.tsx'

interface ChoiceFilterProps {
  readonly field: NamedField
  readonly view: ListView
  readonly onView: (view: ListView) => void
  /** How many rows have each choice; `null` where that is not known here. */
  readonly counts: ReadonlyMap<string, number> | null
}

type ChoiceOperator = 'is' | 'is-not'

/** The choices of a field: any of those that are ticked, or none of them. */
export function ChoiceFilter({ field, view, onView, counts }: ChoiceFilterProps) {
  const { t } = useLingui()
  const has = (operator: ChoiceOperator) =>
    view.filters.find((filter) => filter.field === field.id && filter.operator === operator)
  const [operator, setOperator] = useState<ChoiceOperator>(has('is') === undefined && has('is-not') ? 'is-not' : 'is')
  const values = has(operator)?.values ?? []

  function toggle(value: string): void {
    const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
    onView(withFilter(view, { field: field.id, operator, values: next }))
  }

  function turn(next: ChoiceOperator): void {
    setOperator(next)
    if (next === operator || values.length === 0) return
    onView(withFilter(withoutFilter(view, { field: field.id, operator }), { field: field.id, operator: next, values }))
  }

  const choices = field.choices ?? []
  return (
    <>
      <fieldset className={classes.operators} hidden={field.isPlain === true}>
        <legend className="visually-hidden">{field.name}</legend>
        {(['is', 'is-not'] as const).map((one) => (
          <label key={one} data-on={operator === one}>
            <input
              type="radio"
              name={`operator-${field.id}`}
              checked={operator === one}
              onChange={() => turn(one)}
              className="visually-hidden"
            />
            {one === 'is' ? <Trans>is any of</Trans> : <Trans>is none of</Trans>}
          </label>
        ))}
      </fieldset>
      <OptionList
        label={t`${field.name}: choices`}
        options={choices.map(({ value, name }) => ({
          id: value,
          name,
          count: counts === null ? null : (counts.get(value) ?? 0),
          isChosen: values.includes(value),
        }))}
        onChoose={toggle}
      />
    </>
  )
}
