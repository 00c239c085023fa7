import { Menu, type MenuProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { BorrowedTarget } from './borrowed-target.tsx'
import { takeFocus } from './take-focus.ts'

interface FloatingMenuProps extends Pick<MenuProps, 'position' | 'width' | 'middlewares' | 'portalProps'> {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A menu beside a button, open as long as it is there. It is gone at once: the next key is meant for the page. */
export function FloatingMenu({ anchor, onClose, className, children, ...place }: FloatingMenuProps) {
  return (
    <Menu
      opened
      onChange={onClose}
      shadow="md"
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ exitDuration: 0 }}
      {...place}
    >
      <Menu.Target>
        <BorrowedTarget element={anchor} />
      </Menu.Target>
      <Menu.Dropdown ref={takeFocus} className={className}>
        {children}
      </Menu.Dropdown>
    </Menu>
  )
}
