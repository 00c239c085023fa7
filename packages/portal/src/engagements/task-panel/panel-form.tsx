import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useHold } from './hold.ts'
import classes from './task-panel.module.css'

interface PanelFormProps {
  readonly label: string
  /** What the button does that sends it. */
  readonly submit: string
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form within the panel: its first field takes the focus, Ctrl+Enter sends it, Escape closes it and not the panel. */
export function PanelForm({ label, submit, onSubmit, onClose, children }: PanelFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useHold()
  useEffect(() => {
    const panel = form.current?.closest<HTMLElement>('[data-task-panel]')
    form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => {
      if (document.activeElement === document.body) panel?.focus({ preventScroll: true })
    }
  }, [])

  function send(event?: FormEvent) {
    event?.preventDefault()
    onSubmit()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
  }

  return (
    <form ref={form} aria-label={label} className={classes.form} onSubmit={send} onKeyDown={onKeyDown} noValidate>
      {children}
      <div className={classes.actions}>
        <Button type="submit" size="compact-sm">
          {submit}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          <Trans>Leave as it is</Trans>
        </Button>
      </div>
    </form>
  )
}
