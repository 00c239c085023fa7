import { Menu } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FloatingMenu } from '../components/floating/floating-menu.tsx'

/** One thing to choose. */
export interface Choice {
  readonly value: string
  readonly name: ReactNode
  /** The language of the name where it is not the portal's. */
  readonly lang?: string
}

/** A page that a menu leads to as well. */
export interface Way {
  readonly to: NonNullable<LinkProps['to']>
  readonly name: string
}

interface ChoicesProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly value: string
  readonly options: readonly Choice[]
  readonly onChange: (value: string) => void
  readonly width?: number
  readonly ways?: readonly Way[]
}

/** A menu of choices, of which one holds; below them ways to pages. */
export function Choices({ anchor, onClose, value, options, onChange, width, ways = [] }: ChoicesProps) {
  return (
    <FloatingMenu anchor={anchor} onClose={onClose} position="bottom-end" {...(width === undefined ? {} : { width })}>
      <Menu.RadioGroup value={value} onChange={onChange}>
        {options.map((option) => (
          <Menu.RadioItem key={option.value} value={option.value} lang={option.lang} closeMenuOnClick>
            {option.name}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      {ways.length === 0 ? null : <Menu.Divider />}
      {ways.map(({ to, name }) => (
        <Menu.Item key={to} component={Link} to={to}>
          {name}
        </Menu.Item>
      ))}
    </FloatingMenu>
  )
}
