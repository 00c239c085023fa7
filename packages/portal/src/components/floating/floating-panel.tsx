import { Popover, type PopoverDropdownProps, type PopoverProps } from '@mantine/core'
import { BorrowedTarget } from './borrowed-target.tsx'
import { takeFocus } from './take-focus.ts'

interface FloatingPanelProps extends Pick<PopoverProps, 'position' | 'width' | 'withArrow' | 'trapFocus'> {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly content: PopoverDropdownProps
}

/** A popover beside a button, open as long as it is there. It is gone at once: the next key is meant for the page. */
export function FloatingPanel({ anchor, onClose, content, ...place }: FloatingPanelProps) {
  return (
    <Popover opened onChange={onClose} shadow="md" transitionProps={{ exitDuration: 0 }} {...place}>
      <Popover.Target>
        <BorrowedTarget element={anchor} />
      </Popover.Target>
      <Popover.Dropdown ref={takeFocus} maw="calc(100vw - 2rem)" {...content} />
    </Popover>
  )
}
