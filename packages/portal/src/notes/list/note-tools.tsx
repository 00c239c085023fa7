import type { ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { wordsOf } from '../../process/words/words.ts'
import { useSession } from '../../session/session-context.tsx'
import type { NoteFilterName } from './note-filters.ts'
import classes from './notes-list.module.css'
import type { useNoteFilters } from './use-note-filters.ts'

interface NoteToolsProps {
  readonly release: ReleaseView | undefined
  readonly address: ReturnType<typeof useNoteFilters>
}

/** Narrows the notes; every filter is in the address. */
export function NoteTools({ release, address }: NoteToolsProps) {
  const { t } = useLingui()
  const { filters, set, clear } = address
  const choices = useChoices(release)
  return (
    <div className={classes.tools}>
      <WordsField value={filters.q ?? ''} onChange={(q) => set('q', q)} />
      {choices.map(([name, all, options]) => (
        <select
          key={name}
          aria-label={all}
          data-on={filters[name] !== undefined}
          value={filters[name] ?? ''}
          onChange={({ currentTarget: { value } }) => set(name, value)}
        >
          <option value="">{all}</option>
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      ))}
      <label className={classes.tick}>
        <input
          type="checkbox"
          checked={filters.escalated === 'yes'}
          onChange={({ currentTarget: { checked } }) => set('escalated', checked ? 'yes' : '')}
        />
        <Trans>Escalated</Trans>
      </label>
      {(['from', 'to'] as const).map((name) => (
        <input
          key={name}
          type="date"
          aria-label={name === 'from' ? t`Written from` : t`Written until`}
          value={filters[name] ?? ''}
          onChange={({ currentTarget: { value } }) => set(name, value)}
        />
      ))}
      {Object.keys(filters).length === 0 ? null : (
        <button type="button" onClick={clear}>
          <Trans>Clear filters</Trans>
        </button>
      )}
    </div>
  )
}

type Choices = readonly (readonly [NoteFilterName, string, readonly (readonly [string, string])[]])[]

/** What is chosen from lists: by which name, what all are called, and the values. */
function useChoices(release: ReleaseView | undefined): Choices {
  const { t, i18n } = useLingui()
  const { people, person } = useSession()
  const { say } = wordsOf(i18n, release ?? { facts: [], languages: [] })
  const isCustomer = person.kind === 'customer'
  const named = (entries: readonly { readonly id: string; readonly name: Readonly<Record<string, string>> }[] = []) =>
    entries.map(({ id, name }) => [id, say(name, id)] as const)
  return [
    ['type', t`All types`, named(release?.notes)],
    ['service', t`All services`, named(release?.services)],
    ['author', t`Everybody`, people.map(({ id, name }) => [id, name] as const)],
    ...(isCustomer
      ? []
      : [
          [
            'audience',
            t`For whomever`,
            [
              ['internal', t`Team only`],
              ['shared', t`Shared`],
            ],
          ] as const,
          [
            'whose',
            t`Whosever`,
            [
              ['written', t`Written by me`],
              ['mentioned', t`I am mentioned`],
              ['mine-next', t`My next actions`],
            ],
          ] as const,
        ]),
    [
      'next',
      t`Any next action`,
      [
        ['left', t`Next action left`],
        ['overdue', t`Next action overdue`],
        ['done', t`Next action done`],
      ],
    ],
  ]
}

/** Words to look for; the address follows when typing rests. */
function WordsField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useLingui()
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the wait
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => onChange(text), 250)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <input
      type="search"
      aria-label={t`Words in notes`}
      placeholder={t`Words in notes`}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
    />
  )
}
