import type { ReleaseView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { memo, useState } from 'react'
import type { Words } from '../../process/words/words.ts'
import type { FieldErrors } from './check-draft.ts'
import { type EngagementDraft, uncovered, withService } from './engagement-draft.ts'
import { useFieldErrorWords } from './field-error.tsx'
import { FieldGroup } from './field-group.tsx'
import formClasses from './form.module.css'
import type { ChangeDraft } from './known-fields.tsx'
import classes from './scope-field.module.css'
import { ServiceField } from './service-field.tsx'
import { servicesByGroup } from './services-by-group.ts'

interface ScopeFieldProps {
  readonly release: ReleaseView
  readonly words: Words
  readonly scope: EngagementDraft['scope']
  /** Has to stay the same function. */
  readonly onChange: ChangeDraft
  readonly errors: FieldErrors
}

const searchFrom = 9

/**
 * Chooses the services that an engagement covers, each with its seats and days; those that every engagement covers
 * cannot be left out.
 */
export const ScopeField = memo(function ScopeField({ release, words, scope, onChange, errors }: ScopeFieldProps) {
  const { t } = useLingui()
  const errorWords = useFieldErrorWords()
  const [search, setSearch] = useState('')
  const { services } = release
  const choosable = services.filter(({ always }) => !always)
  const picked = choosable.filter(({ id }) => scope[id]?.isCovered === true).length
  const found = services.filter(({ id, name }) => matches(words.say(name, id), search))

  const coverAll = (isCovered: boolean) =>
    onChange((draft) => choosable.reduce((next, { id }) => withService(next, id, { isCovered }), draft))

  return (
    <FieldGroup
      legend={t`Services in scope`}
      error={errorWords(errors['/scope'])}
      pointer="/scope"
      aside={
        <Trans>
          {picked} of {choosable.length} chosen
        </Trans>
      }
    >
      <div className={formClasses.tools}>
        {services.length < searchFrom ? null : (
          <TextInput
            size="xs"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            aria-label={t`Find a service`}
            placeholder={t`Find a service`}
            leftSection={<IconSearch size={14} aria-hidden />}
          />
        )}
        <Button size="compact-xs" variant="subtle" onClick={() => coverAll(true)}>
          <Trans>Select all</Trans>
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => coverAll(false)}>
          <Trans>Select none</Trans>
        </Button>
      </div>
      <div className={classes.heads} aria-hidden>
        <span>{t`Seats`}</span>
        <span>{t`Start`}</span>
        <span>{t`Go-live`}</span>
      </div>
      {servicesByGroup(release, found).map(({ group, services: some }) => (
        <div key={group?.id ?? ''} className={classes.services}>
          {group === null ? null : <p className={classes.name}>{words.say(group.name, group.id)}</p>}
          {some.map(({ id, name, always }) => (
            <ServiceField
              key={id}
              id={id}
              name={words.say(name, id)}
              isAlways={always}
              service={scope[id] ?? uncovered}
              onChange={onChange}
              errors={errors}
            />
          ))}
        </div>
      ))}
      <p className={formClasses.help} role="status">
        {search === '' ? null : (
          <Plural value={found.length} _0="No service is found." one="# service" other="# services" />
        )}
      </p>
    </FieldGroup>
  )
})

function matches(name: string, search: string): boolean {
  return name.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase())
}
