import { Trans } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import classes from './act.module.css'

interface SayFormProps {
  /** What is asked for: "Why it is rejected". */
  readonly label: string
  /** What is said where nothing was written. */
  readonly missing: string
  readonly description?: ReactNode
  /** What the button does. */
  readonly submit: string
  readonly isPending: boolean
  readonly onSubmit: (text: string) => void
  /** `null` where the form stays open. */
  readonly onClose: (() => void) | null
}

/** Asks for some words; Ctrl+Enter sends them, Escape closes the form where it can be closed. */
export function SayForm({ label, missing, description, submit, isPending, onSubmit, onClose }: SayFormProps) {
  const [text, setText] = useState('')
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const canClose = onClose !== null
  useEffect(() => {
    if (canClose) field.current?.focus()
  }, [canClose])

  function send(event?: FormEvent): void {
    event?.preventDefault()
    const said = text.trim()
    setMissing(said === '')
    if (said === '') field.current?.focus()
    else if (!isPending) onSubmit(said)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose?.()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
  }

  return (
    <form className={classes.form} onSubmit={send} onKeyDown={onKeyDown} noValidate aria-label={label}>
      <Textarea
        ref={field}
        required
        autosize
        minRows={2}
        maxRows={10}
        maxLength={5000}
        label={label}
        description={description}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        error={isMissing && text.trim() === '' ? missing : null}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="xs" loading={isPending}>
          {submit}
        </Button>
        {onClose === null ? null : (
          <Button variant="default" size="xs" onClick={onClose}>
            <Trans>Leave as it is</Trans>
          </Button>
        )}
      </div>
    </form>
  )
}
