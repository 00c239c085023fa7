import { type FormEvent, useState } from 'react'
import classes from './saved-views-panel.module.css'

interface ViewNameFormProps {
  readonly initial: string
  readonly label: string
  readonly submit: string
  readonly onSubmit: (name: string) => void
}

/** A name in one line; without one nothing happens. */
export function ViewNameForm({ initial, label, submit, onSubmit }: ViewNameFormProps) {
  const [name, setName] = useState(initial)
  const trimmed = name.trim()

  function send(event: FormEvent): void {
    event.preventDefault()
    if (trimmed !== '') onSubmit(trimmed)
  }

  return (
    <form className={classes.form} onSubmit={send}>
      <input
        data-autofocus
        aria-label={label}
        placeholder={label}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" disabled={trimmed === ''}>
        {submit}
      </button>
    </form>
  )
}
