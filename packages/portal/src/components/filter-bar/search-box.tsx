import { useLingui } from '@lingui/react/macro'
import { IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { isComposing } from '../keyboard/key-press.ts'
import { useCommands } from '../keyboard/keyboard-context.ts'
import classes from './filter-bar.module.css'

interface SearchBoxProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

const patienceMs = 150

/** Searches a list while one types; `/` leads to it from anywhere, Escape empties it. */
export function SearchBox({ value, onChange }: SearchBoxProps) {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(value)
  const [isWriting, setWriting] = useState(false)
  const sent = useRef(value)
  useSearchCommand(field)

  // Someone else can change what is searched for: a saved view, the way back.
  if (value !== sent.current) {
    sent.current = value
    setText(value)
  }

  useEffect(() => {
    // A word that an input method is still made of is not searched for.
    if (text === sent.current || isWriting) return
    const timer = setTimeout(() => send(text), patienceMs)
    return () => clearTimeout(timer)
  })

  function send(next: string): void {
    sent.current = next
    onChange(next)
  }

  function clear(): void {
    setText('')
    send('')
    field.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') send(text)
    else if (event.key === 'Escape' && text !== '') clear()
    else if (event.key === 'Escape') event.currentTarget.blur()
    else return
    event.preventDefault()
  }

  return (
    <div className={classes.search}>
      <IconSearch size={15} stroke={1.75} aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={t`Search this list`}
        placeholder={t`Search`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onCompositionStart={() => setWriting(true)}
        onCompositionEnd={() => setWriting(false)}
        onKeyDown={onKeyDown}
        spellCheck={false}
        autoComplete="off"
      />
      {text === '' ? (
        <kbd aria-hidden>/</kbd>
      ) : (
        <button type="button" aria-label={t`Clear the search`} onClick={clear}>
          <IconX size={14} aria-hidden />
        </button>
      )}
    </div>
  )
}

function useSearchCommand(field: React.RefObject<HTMLInputElement | null>): void {
  const { t } = useLingui()
  const commands = useMemo(
    () => [
      {
        id: 'search-list',
        title: t`Search this list`,
        section: t`In a list`,
        shortcut: '/',
        run: () => field.current?.select(),
      },
    ],
    [t, field],
  )
  useCommands(commands)
}
