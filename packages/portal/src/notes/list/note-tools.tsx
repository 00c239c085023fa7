import type { ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconFilter } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { SearchBox } from '../../components/filter-bar/search-box.tsx'
import { wordsOf } from '../../process/words/words.ts'
import { useSession } from '../../session/session-context.tsx'
import type { NoteFilterName } from './note-filters.ts'
import classes from './notes-list.module.css'
import type { useNoteFilters } from './use-note-filters.ts'

interface NoteToolsProps {
  readonly release: ReleaseView | undefined
  readonly address: ReturnType<typeof useNoteFilters>
}

/** Narrows the notes; every filter is in the address. What words do not say is folded away until it is asked for. */
export function NoteTools({ release, address }: NoteToolsProps) {
  const { t, i18n } = useLingui()
  const { filters, set, clear } = address
  const choices = useChoices(release)
  const on = Object.keys(filters).filter((name) => name !== 'q').length
  const [isOpen, setOpen] = useState(on > 0)
  const id = useId()
  return (
    <search className={classes.tools} aria-label={t`This list`}>
      <div className={classes.bar}>
        <SearchBox value={filters.q ?? ''} onChange={(q) => set('q', q)} />
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <IconFilter size={15} stroke={1.75} aria-hidden />
          <Trans>Filter</Trans>
          {on === 0 ? null : <span className={classes.on}>{i18n.number(on)}</span>}
        </button>
        {on === 0 ? null : (
          <button type="button" onClick={clear}>
            <Trans>Clear filters</Trans>
          </button>
        )}
      </div>
      <div id={id} className={classes.filters} hidden={!isOpen}>
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
        {(['from', 'to'] as const).map((name) => (
          <label key={name}>
            {name === 'from' ? t`Written from` : t`Written until`}
            <input
              type="date"
              data-on={filters[name] !== undefined}
              value={filters[name] ?? ''}
              onChange={({ currentTarget: { value } }) => set(name, value)}
            />
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={filters.escalated === 'yes'}
            onChange={({ currentTarget: { checked } }) => set('escalated', checked ? 'yes' : '')}
          />
          <Trans>Escalated</Trans>
        </label>
      </div>
    </search>
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
    ['author', t`Any author`, people.map(({ id, name }) => [id, name] as const)],
    ...(isCustomer
      ? []
      : [
          [
            'audience',
            t`Any audience`,
            [
              ['internal', t`Team only`],
              ['shared', t`Shared`],
            ],
          ] as const,
          [
            'whose',
            t`Anybody’s`,
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
