// Few views have such a field: its styles come with it, and not with every page.
import '@mantine/core/styles/Combobox.layer.css'
import { useLingui } from '@lingui/react/macro'
import { Select, type SelectProps } from '@mantine/core'

interface FindSelectProps
  extends Pick<SelectProps, 'data' | 'value' | 'label' | 'size' | 'className' | 'comboboxProps' | 'aria-label'> {
  readonly onChange: (value: string) => void
}

/** A field that chooses one of many, which are found by what is typed; one of them is always chosen. */
export function FindSelect({ onChange, ...field }: FindSelectProps) {
  const { t } = useLingui()
  return (
    <Select
      {...field}
      onChange={(value) => value !== null && onChange(value)}
      allowDeselect={false}
      searchable
      limit={100}
      nothingFoundMessage={t`Nothing is called like this`}
    />
  )
}
