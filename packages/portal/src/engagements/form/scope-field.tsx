import type { ReleaseView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconLock, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { Words } from '../../process/words/words.ts'
import { FieldGroup } from './field-group.tsx'
import classes from './form.module.css'

interface ScopeFieldProps {
  readonly services: ReleaseView['services']
  readonly words: Words
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly error: string | undefined
}

const searchFrom = 9

/** Chooses the services that an engagement covers; those that every engagement covers are shown and cannot be left out. */
export function ScopeField({ services, words, chosen, onChange, error }: ScopeFieldProps) {
  const { t } = useLingui()
  const [search, setSearch] = useState('')
  const named = services.map(({ id, name, always }) => ({ id, always, name: words.say(name, id) }))
  const choosable = named.filter(({ always }) => !always)
  const found = choosable.filter(({ name }) => matches(name, search))
  const picked = choosable.filter(({ id }) => chosen.includes(id)).length

  function toggle(id: string): void {
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  }

  return (
    <FieldGroup
      legend={t`Services in scope`}
      error={error}
      aside={
        <Trans>
          {picked} of {choosable.length} chosen
        </Trans>
      }
    >
      <div className={classes.tools}>
        {choosable.length < searchFrom ? null : (
          <TextInput
            size="xs"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            aria-label={t`Find a service`}
            placeholder={t`Find a service`}
            leftSection={<IconSearch size={14} aria-hidden />}
          />
        )}
        <Button size="compact-xs" variant="subtle" onClick={() => onChange(choosable.map(({ id }) => id))}>
          <Trans>Select all</Trans>
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => onChange([])}>
          <Trans>Select none</Trans>
        </Button>
      </div>
      <div className={classes.choices}>
        {named
          .filter(({ always, name }) => always && matches(name, search))
          .map(({ id, name }) => (
            <span key={id} className={classes.locked}>
              <IconLock size={14} stroke={1.75} aria-hidden />
              <span>
                {name} <small>{t`always included`}</small>
              </span>
            </span>
          ))}
        {found.map(({ id, name }) => (
          <Checkbox key={id} size="xs" label={name} checked={chosen.includes(id)} onChange={() => toggle(id)} />
        ))}
      </div>
      <p className={classes.help} role="status">
        {search === '' ? null : (
          <Plural value={found.length} _0="No service is found." one="# service" other="# services" />
        )}
      </p>
    </FieldGroup>
  )
}

function matches(name: string, search: string): boolean {
  return name.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase())
}
