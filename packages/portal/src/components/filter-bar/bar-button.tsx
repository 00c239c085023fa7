import type { TablerIcon } from '@tabler/icons-react'
import type { MouseEvent, ReactNode, Ref } from 'react'
import classes from './filter-bar.module.css'

interface BarButtonProps {
  readonly ref?: Ref<HTMLButtonElement>
  readonly icon: TablerIcon
  readonly isOpen: boolean
  readonly onPointerEnter: () => void
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void
  readonly children: ReactNode
}

/** A button of the bar above a list that opens a panel; where the room is narrow its icon stands alone. */
export function BarButton({ ref, icon: Icon, isOpen, onPointerEnter, onClick, children }: BarButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={classes.button}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onPointerEnter={onPointerEnter}
      onClick={onClick}
    >
      <Icon size={15} stroke={1.75} aria-hidden />
      <span className={classes.words}>{children}</span>
    </button>
  )
}
