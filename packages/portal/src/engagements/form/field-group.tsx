import { type ReactNode, useId } from 'react'
import classes from './form.module.css'

interface FieldGroupProps {
  readonly legend: string
  readonly help?: string | undefined
  readonly error?: string | undefined
  /** Beside the legend, such as how many are chosen. */
  readonly aside?: ReactNode
  /** Names it within the form. */
  readonly pointer: string
  readonly children: ReactNode
}

/** A question with several controls that answer it together. */
export function FieldGroup({ legend, help, error, aside, pointer, children }: FieldGroupProps) {
  const id = useId()
  const described = [help === undefined ? null : `${id}-help`, error === undefined ? null : `${id}-error`]
  return (
    <fieldset
      className={classes.group}
      aria-describedby={described.filter((part) => part !== null).join(' ') || undefined}
      data-field={pointer}
      data-invalid={error === undefined ? undefined : true}
      tabIndex={-1}
    >
      <legend className={classes.legend}>
        {legend}
        {aside === undefined ? null : <span className={classes.aside}>{aside}</span>}
      </legend>
      {help === undefined ? null : (
        <p id={`${id}-help`} className={classes.help}>
          {help}
        </p>
      )}
      {children}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
