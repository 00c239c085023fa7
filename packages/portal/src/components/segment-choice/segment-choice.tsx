import { useId } from 'react'
import classes from './segment-choice.module.css'

interface SegmentChoiceProps<Value extends string> {
  /** What is chosen, for whoever listens. */
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly name: string }[]
  readonly onChange: (value: Value) => void
  readonly className?: string | undefined
}

/** A few choices side by side, of which one holds; the arrows go from one to the next. */
export function SegmentChoice<Value extends string>(props: SegmentChoiceProps<Value>) {
  const { label, value, options, onChange, className = '' } = props
  const name = useId()
  return (
    <fieldset className={`${classes.segments} ${className}`}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} data-on={option.value === value}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  )
}
