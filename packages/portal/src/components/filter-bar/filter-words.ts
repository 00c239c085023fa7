import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { FilterField } from '../list-view/filter-field.ts'
import type { Filter } from '../list-view/list-view.ts'

const valuesNamed = 2

/** The part of a field that its name and its choices are read from. */
export type NamedField = Pick<FilterField<never>, 'id' | 'name' | 'kind'> & {
  readonly choices?: readonly { readonly value: string; readonly name: string }[]
  readonly isPlain?: boolean
}

/** A filter as a person reads it: "State: Complete, Cancelled +1", "Role: not Architect", "Due: before Dec 1, 2026". */
export function filterWords(i18n: I18n, { operator, values }: Filter, field: NamedField): string {
  const { name } = field
  const what = field.kind === 'day' ? dayWords(i18n, values) : choiceWords(values, field)
  switch (operator) {
    case 'is':
      return i18n._(msg`${{ name }}: ${{ what }}`)
    case 'is-not':
      return i18n._(msg`${{ name }}: not ${{ what }}`)
    case 'from':
      return i18n._(msg`${{ name }}: from ${{ what }}`)
    case 'before':
      return i18n._(msg`${{ name }}: before ${{ what }}`)
    default:
      return operator satisfies never
  }
}

function choiceWords(values: readonly string[], { choices = [] }: NamedField): string {
  const names = values.map((value) => choices.find((choice) => choice.value === value)?.name ?? value)
  const more = names.length - valuesNamed
  return names.slice(0, valuesNamed).join(', ') + (more > 0 ? ` +${more}` : '')
}

function dayWords(i18n: I18n, values: readonly string[]): string {
  return values
    .map((value) => {
      const day = new Date(`${value}T00:00:00Z`)
      // An address can say anything; what is no day is shown as it stands there.
      return Number.isNaN(day.valueOf()) ? value : i18n.date(day, { dateStyle: 'medium', timeZone: 'UTC' })
    })
    .join(', ')
}
