import { Trans, useLingui } from '@lingui/react/macro'
import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { focusQuietly } from '../floating/focus-quietly.ts'
import { scrollWithin } from '../floating/scroll-within.ts'
import { isComposing } from '../keyboard/key-press.ts'
import classes from './filter-panel.module.css'

interface ListOption {
  readonly id: string
  readonly name: string
  /** How many rows have it; `null` where that is not known. */
  readonly count: number | null
  /** `null` where choosing leads on instead of ticking. */
  readonly isChosen: boolean | null
}

interface OptionListProps {
  readonly label: string
  readonly options: readonly ListOption[]
  readonly onChoose: (id: string) => void
}

/** Options to find by typing and to choose; the field keeps the focus while the arrows go through the list. */
export function OptionList({ label, options, onChoose }: OptionListProps) {
  const { t } = useLingui()
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const typed = text.trim().toLowerCase()
  const found = options.filter(({ name }) => name.toLowerCase().includes(typed))
  const place = Math.min(at, found.length - 1)
  const active = found[place]
  useEffect(() => {
    const option = document.getElementById(`${id}-${place}`)
    if (option?.parentElement != null) scrollWithin(option.parentElement, option)
  }, [id, place])

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'ArrowDown') setAt((place + 1) % Math.max(1, found.length))
    else if (event.key === 'ArrowUp') setAt((place - 1 + found.length) % Math.max(1, found.length))
    else if (event.key === 'Enter' && active !== undefined) onChoose(active.id)
    else return
    event.preventDefault()
  }

  return (
    <div className={classes.options}>
      <input
        ref={focusQuietly}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        {...(active === undefined ? {} : { 'aria-activedescendant': `${id}-${place}` })}
        aria-label={label}
        placeholder={t`Find`}
        className={classes.find}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={label}
        aria-multiselectable={options.some(({ isChosen }) => isChosen !== null)}
        className={classes.list}
      >
        {found.map((option, index) => (
          // The field keeps the focus and speaks for the list; the mouse needs no key of its own.
          // biome-ignore lint/a11y/useFocusableInteractive: the field points to it by aria-activedescendant
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses it
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={option.isChosen ?? false}
            data-active={index === place}
            data-none={option.count === 0}
            className={classes.option}
            onMouseMove={() => setAt(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option.id)}
          >
            {option.isChosen === null ? null : (
              <span className={classes.tick} data-on={option.isChosen} aria-hidden>
                {option.isChosen ? <IconCheck size={11} stroke={3} /> : null}
              </span>
            )}
            <span className={classes.name}>{option.name}</span>
            {option.count === null ? null : <span className={classes.count}>{option.count}</span>}
          </div>
        ))}
      </div>
      {found.length === 0 ? (
        <p role="status" className={classes.none}>
          <Trans>Nothing is called that.</Trans>
        </p>
      ) : null}
    </div>
  )
}
