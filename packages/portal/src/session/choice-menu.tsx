import { ActionIcon, Menu } from '@mantine/core'
import type { ReactNode } from 'react'

interface ChoiceMenuProps<T extends string> {
  readonly label: string
  readonly icon: ReactNode
  readonly value: T
  readonly options: readonly { readonly value: T; readonly name: string; readonly lang?: string }[]
  readonly onChange: (value: T) => void
}

/** A button with an icon that opens a few choices, of which one holds. */
export function ChoiceMenu<T extends string>({ label, icon, value, options, onChange }: ChoiceMenuProps<T>) {
  function choose(next: string): void {
    const option = options.find((one) => one.value === next)
    if (option !== undefined) onChange(option.value)
  }

  const current = options.find((option) => option.value === value)
  return (
    <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={label}
          title={current === undefined ? label : `${label}: ${current.name}`}
        >
          {icon}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={value} onChange={choose}>
          {options.map((option) => (
            <Menu.RadioItem key={option.value} value={option.value} lang={option.lang} closeMenuOnClick>
              {option.name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
