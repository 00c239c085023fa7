import type { PersonView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { personTitles } from '../../session/person-title.ts'
import { useSession } from '../../session/session-context.tsx'
import { scrollWithin } from '../floating/scroll-within.ts'
import { PersonAvatar } from '../person-avatar/person-avatar.tsx'
import { type AssigneeChoice, assigneeChoices } from './assignee-choices.ts'
import classes from './assignee-picker.module.css'

export interface AssigneePickerProps {
  /** Who has the task; `null` where nobody has, as of several tasks. */
  readonly assignee: string | null
  /** Who can be chosen; without it everybody. */
  readonly people?: readonly PersonView[]
  /** `null` takes the task back from whoever has it. */
  readonly onChoose: (person: PersonView | null) => void
}

/** Finds a person by name or title; the field keeps the focus while the arrows go through the list. */
export function AssigneePicker({ assignee, people, onChoose }: AssigneePickerProps) {
  const { t } = useLingui()
  const session = useSession()
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const choices = assigneeChoices({ people: people ?? session.people, me: session.person, assignee, text })
  const active = choices[Math.min(at, choices.length - 1)]
  const list = useActiveInView(active)

  function choose(choice: AssigneeChoice) {
    onChoose(choice.kind === 'nobody' ? null : choice.person)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const to = placeAfter(event.key, Math.min(at, choices.length - 1), choices.length)
    if (to !== null) {
      event.preventDefault()
      setAt(to)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (active !== undefined) choose(active)
    }
  }

  return (
    <div className={classes.picker}>
      <input
        data-autofocus
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        {...(active === undefined ? {} : { 'aria-activedescendant': `${id}-${choiceKey(active)}` })}
        aria-label={t`Find a person`}
        placeholder={t`Find a person`}
        className={classes.field}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} role="listbox" id={`${id}-list`} aria-label={t`People`} className={classes.list}>
        {choices.map((choice, place) => (
          // The field keeps the focus and speaks for the list; the mouse needs no key of its own.
          // biome-ignore lint/a11y/useFocusableInteractive: the field points to it by aria-activedescendant
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses it
          <div
            key={choiceKey(choice)}
            id={`${id}-${choiceKey(choice)}`}
            role="option"
            aria-selected={choice === active}
            className={classes.choice}
            onMouseMove={() => setAt(place)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            <ChoiceContent choice={choice} isCurrent={choice.kind !== 'nobody' && choice.person.id === assignee} />
          </div>
        ))}
      </div>
      {choices.length === 0 ? (
        <p className={classes.none} role="status">
          <Trans>Nobody is called that.</Trans>
        </p>
      ) : null}
    </div>
  )
}

function ChoiceContent({ choice, isCurrent }: { readonly choice: AssigneeChoice; readonly isCurrent: boolean }) {
  const { i18n, t } = useLingui()
  if (choice.kind === 'nobody') {
    return (
      <span className={classes.nobody}>
        <Trans>Take the task back</Trans>
      </span>
    )
  }
  const { person } = choice
  const { name } = person
  return (
    <>
      <PersonAvatar person={person} />
      <span className={classes.who}>
        <span className={classes.name}>{choice.kind === 'me' ? t`${name} (me)` : name}</span>
        <span className={classes.title}>{i18n._(personTitles[person.kind])}</span>
      </span>
      {isCurrent ? <IconCheck size={15} aria-hidden /> : null}
    </>
  )
}

function choiceKey(choice: AssigneeChoice): string {
  return choice.kind === 'nobody' ? 'nobody' : `person-${choice.person.id}`
}

function placeAfter(key: string, from: number, length: number): number | null {
  if (length === 0) return null
  if (key === 'ArrowDown') return (from + 1) % length
  if (key === 'ArrowUp') return (from - 1 + length) % length
  return null
}

function useActiveInView(active: AssigneeChoice | undefined) {
  const list = useRef<HTMLDivElement>(null)
  const key = active === undefined ? null : choiceKey(active)
  useEffect(() => {
    const box = list.current
    const option = key === null ? null : box?.querySelector<HTMLElement>('[aria-selected="true"]')
    if (box !== null && option != null) scrollWithin(box, option)
  }, [key])
  return list
}
