import type { PersonView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { PersonName } from '../../components/person-avatar/person-name.tsx'
import { useSession } from '../../session/session-context.tsx'
import { type MentionQuery, mentionable, mentionQuery, withMention } from './mention-query.ts'
import type { NoteDraft } from './note-draft.ts'
import classes from './note-form.module.css'

interface MentionFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onMention: (person: NoteDraft['mentions'][number]) => void
  readonly hint: string
  readonly error?: string | null
  /** Whether the dialog that it is in is opened to write in it. */
  readonly isFirst: boolean
}

/** A text in which @ brings up the people of the team; while an input method composes, its keys are its own. */
export function MentionField({ label, value, onChange, onMention, hint, error = null, isFirst }: MentionFieldProps) {
  const { people } = useSession()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [query, setQuery] = useState<MentionQuery | null>(null)
  const [at, setAt] = useState(0)
  const found = query === null ? [] : mentionable(people, query)
  const active = found[Math.min(at, found.length - 1)]

  function look(): void {
    const { current } = field
    if (current === null) return
    setQuery(mentionQuery(current.value, current.selectionStart))
    setAt(0)
  }

  function choose(person: { readonly id: string; readonly name: string } | undefined): void {
    if (person === undefined || query === null) return
    const { text, caret } = withMention(value, query, person.name)
    onChange(text)
    onMention({ id: person.id, name: person.name })
    setQuery(null)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(caret, caret)
    })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (found.length === 0 || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown') setAt((at + 1) % found.length)
    else if (event.key === 'ArrowUp') setAt((at - 1 + found.length) % found.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(active)
    else if (event.key === 'Escape') setQuery(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={classes.mention}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <p id={`${id}-hint`} className={classes.help}>
        {hint}
      </p>
      <textarea
        id={id}
        ref={field}
        className={classes.text}
        {...(isFirst ? { 'data-autofocus': true } : {})}
        aria-describedby={`${id}-hint`}
        rows={6}
        maxLength={20_000}
        value={value}
        aria-invalid={error !== null}
        aria-autocomplete="list"
        {...(active === undefined
          ? {}
          : { 'aria-controls': `${id}-people`, 'aria-activedescendant': `${id}-${active.id}` })}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value)
          look()
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setQuery(null)}
      />
      <People id={id} found={found} active={active} onChoose={choose} />
      {error === null ? null : <p className={classes.error}>{error}</p>}
    </div>
  )
}

interface PeopleProps {
  readonly id: string
  readonly found: readonly PersonView[]
  readonly active: PersonView | undefined
  readonly onChoose: (person: PersonView) => void
}

/** Who can be meant; the field keeps the focus and speaks for the list. */
function People({ id, found, active, onChoose }: PeopleProps) {
  const { t } = useLingui()
  if (found.length === 0) return null
  return (
    <div id={`${id}-people`} role="listbox" aria-label={t`People to mention`} className={classes.people}>
      {found.map((person) => (
        <button
          key={person.id}
          id={`${id}-${person.id}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={person === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          <PersonName person={person} />
        </button>
      ))}
    </div>
  )
}
