import { useLingui } from '@lingui/react/macro'
import { Drawer } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'

interface SideDrawerProps {
  readonly title: ReactNode
  /** Buttons beside the one that closes it. */
  readonly tools?: ReactNode
  readonly width: number
  readonly isOpen: boolean
  /** Whether something in it is open that Escape and a click beside it are meant for. */
  readonly isHeld?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel in front of the page at its right edge; Escape and its button close it and give the focus back. */
export function SideDrawer({ title, tools, width, isOpen, isHeld = false, onClose, children }: SideDrawerProps) {
  const { t } = useLingui()
  const isShown = useAfterMount(isOpen)
  return (
    <Drawer.Root
      opened={isShown}
      onClose={onClose}
      position="right"
      size={width}
      lockScroll={false}
      closeOnEscape={!isHeld}
      closeOnClickOutside={!isHeld}
    >
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        {/* A dialog's header is no banner of the document. */}
        <Drawer.Header role="presentation">
          <Drawer.Title>{title}</Drawer.Title>
          {tools}
          <Drawer.CloseButton aria-label={t`Close`} />
        </Drawer.Header>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

/** A drawer that is there open at once would not know where the focus was, and could not give it back. */
function useAfterMount(isOpen: boolean): boolean {
  const [isAfter, setAfter] = useState(false)
  useEffect(() => setAfter(true), [])
  return isOpen && isAfter
}
