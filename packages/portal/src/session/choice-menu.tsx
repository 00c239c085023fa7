import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import { OnDemand } from '../components/floating/on-demand.tsx'
import { PartOnDemand } from '../components/floating/part-on-demand.ts'
import { useAnchor } from '../components/floating/use-anchor.ts'
import type { Choice } from './choices.tsx'

const choices = new PartOnDemand(async () => (await import('./choices.tsx')).Choices)

interface ChoiceMenuProps<T extends string> {
  readonly label: string
  readonly icon: ReactNode
  readonly value: T
  readonly options: readonly (Choice & { readonly value: T })[]
  readonly onChange: (value: T) => void
}

/** A button with an icon that opens a few choices, of which one holds. */
export function ChoiceMenu<T extends string>({ label, icon, value, options, onChange }: ChoiceMenuProps<T>) {
  const { anchor, toggle, close } = useAnchor()
  const current = options.find((option) => option.value === value)

  function choose(next: string): void {
    const option = options.find((one) => one.value === next)
    if (option !== undefined) onChange(option.value)
  }

  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        title={current === undefined ? label : `${label}: ${current.name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onPointerEnter={() => choices.preload()}
        onClick={toggle}
      >
        {icon}
      </ActionIcon>
      {anchor === null ? null : (
        <OnDemand part={choices} props={{ anchor, onClose: close, value, options, onChange: choose }} />
      )}
    </>
  )
}
