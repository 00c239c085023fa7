import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import classes from './modal-dialog.module.css'

interface ModalDialogProps {
  readonly label: string
  readonly onClose: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * The browser's own modal dialog, open as long as it is there: the page behind it is inert, Escape and a click beside
 * it close it, and the focus goes back to where it was. What has `data-autofocus` takes the focus, else the first that
 * can.
 */
export function ModalDialog({ label, onClose, className = '', children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    // An open dialog that is only taken away would not give the focus back.
    return () => element?.close()
  }, [])

  function onClick(event: MouseEvent<HTMLDialogElement>): void {
    if (event.target === event.currentTarget) onClose()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, and the browser's own
    <dialog
      ref={dialog}
      aria-label={label}
      className={`${classes.dialog} ${className}`}
      onClick={onClick}
      onClose={({ currentTarget }) => currentTarget.open || onClose()}
    >
      {/* A click on the dialog itself is one beside this. */}
      <div className={classes.content}>{children}</div>
    </dialog>
  )
}
