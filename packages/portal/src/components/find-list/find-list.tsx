import { type Key, type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { focusQuietly } from '../floating/focus-quietly.ts'
import { scrollWithin } from '../floating/scroll-within.ts'
import { isComposing } from '../keyboard/key-press.ts'
import classes from './find-list.module.css'
import { OptionGroups } from './option-groups.tsx'

interface FindListProps<Option> {
  /** What the field asks for, and what the options are. */
  readonly label: string
  readonly listLabel: string
  readonly placeholder: string
  /** What is typed; whoever keeps it says by `options` what that finds. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly options: readonly Option[]
  readonly keyOf: (option: Option) => Key
  /** What stands over options that follow each other, where they are of several kinds; empty where nothing does. */
  readonly groupOf?: (option: Option) => string
  /** Which options are set; without it, the one that Enter would choose. */
  readonly isSelected?: (option: Option) => boolean
  readonly isMultiple?: boolean
  readonly onChoose: (option: Option) => void
  readonly children: (option: Option) => ReactNode
  /** What is said below the list: that nothing is called so. */
  readonly note: ReactNode
}

/** Options to find by typing and to choose; the field keeps the focus while the arrows go through the list. */
export function FindList<Option>(props: FindListProps<Option>) {
  const { label, listLabel, text, options, keyOf, groupOf, onChoose } = props
  const id = useId()
  const [at, setAt] = useState(0)
  const place = Math.min(at, options.length - 1)
  const active = options[place]
  const { isSelected = (option) => option === active } = props
  useEffect(() => {
    const option = document.getElementById(`${id}-${place}`)
    const list = option?.closest<HTMLElement>('[role="listbox"]')
    if (option !== null && list != null) scrollWithin(list, option)
  }, [id, place])

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'ArrowDown') setAt((place + 1) % Math.max(1, options.length))
    else if (event.key === 'ArrowUp') setAt((place - 1 + options.length) % Math.max(1, options.length))
    else if (event.key !== 'Enter') return
    else if (active !== undefined) onChoose(active)
    event.preventDefault()
  }

  const optionAt = (option: Option, index: number) => (
    // The field keeps the focus and speaks for the list; the mouse needs no key of its own.
    // biome-ignore lint/a11y/useFocusableInteractive: the field points to it by aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses it
    <div
      key={keyOf(option)}
      id={`${id}-${index}`}
      role="option"
      aria-selected={isSelected(option)}
      data-active={index === place}
      className={classes.option}
      onMouseMove={() => setAt(index)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option)}
    >
      {props.children(option)}
    </div>
  )

  return (
    <div className={classes.panel}>
      <input
        ref={focusQuietly}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        {...(active === undefined ? {} : { 'aria-activedescendant': `${id}-${place}` })}
        aria-label={label}
        placeholder={props.placeholder}
        className={classes.field}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          props.onText(value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={listLabel}
        aria-multiselectable={props.isMultiple ?? false}
        className={classes.list}
      >
        <OptionGroups options={options} groupOf={groupOf ?? oneGroup} optionAt={optionAt} />
      </div>
      {props.note == null ? null : (
        <p role="status" className={classes.note}>
          {props.note}
        </p>
      )}
    </div>
  )
}

/** Nothing stands over options that are of one kind. */
const oneGroup = () => ''
