import type { TaskState } from '@fairlead/contract'
import { FloatingMenu } from '../floating/floating-menu.tsx'
import classes from './floating-state-menu.module.css'
import { StateMenu, type StateMenuProps } from './state-menu.tsx'

interface FloatingStateMenuProps extends StateMenuProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly onChoose: (state: TaskState) => void
}

/** Thirteen states can be more than fits: the menu scrolls, never the page, which would take the row away from it. */
const withinWindow = { size: { padding: 8 } }

/** The states that a task can be put into, in a menu beside a button. */
export function FloatingStateMenu({ anchor, onClose, ...menu }: FloatingStateMenuProps) {
  return (
    <FloatingMenu
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={288}
      middlewares={withinWindow}
      portalProps={{ target: '#main' }}
      className={classes.scrolling}
    >
      <StateMenu {...menu} />
    </FloatingMenu>
  )
}
