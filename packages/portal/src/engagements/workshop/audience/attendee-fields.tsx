import { type AttendeeView, isErasedAddress } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { languages } from '../../../session/language.ts'
import classes from './audience.module.css'
import type { AudienceProblem } from './audience-draft.ts'

interface AttendeeFieldsProps {
  readonly attendee: AttendeeView
  readonly problem: AudienceProblem | null
  readonly onChange: (changes: Partial<AttendeeView>) => void
  readonly onRemove: () => void
}

/** Somebody who is to be there while the list is written: name, address, side, language, and whether it can do without them. */
export function AttendeeFields({ attendee, problem, onChange, onRemove }: AttendeeFieldsProps) {
  const { t } = useLingui()
  const id = useId()
  const { name, email, party, optional, language } = attendee
  if (isErasedAddress(email)) return <ErasedAttendee onRemove={onRemove} />
  const who = name === '' ? email : name
  const words: Readonly<Record<AudienceProblem, string>> = {
    'no-name': t`Enter a name.`,
    'no-address': t`Enter an address such as ada@example.org.`,
    twice: t`This address is in the list already.`,
  }
  const offered =
    language === null || language in languages ? Object.keys(languages) : [...Object.keys(languages), language]
  return (
    <li className={classes.row}>
      <input
        className={classes.field}
        aria-label={t`Name of ${who}`}
        placeholder={t`Name`}
        maxLength={200}
        aria-invalid={problem === 'no-name'}
        aria-describedby={problem === null ? undefined : id}
        value={name}
        onChange={({ currentTarget: { value } }) => onChange({ name: value })}
      />
      <input
        type="email"
        className={classes.field}
        aria-label={t`Address of ${who}`}
        placeholder={t`Address`}
        maxLength={254}
        aria-invalid={problem === 'no-address' || problem === 'twice'}
        aria-describedby={problem === null ? undefined : id}
        value={email}
        onChange={({ currentTarget: { value } }) => onChange({ email: value })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t`Take ${who} out`}
        title={t`Take out`}
        onClick={onRemove}
      >
        <IconX size={15} aria-hidden />
      </ActionIcon>
      <span className={classes.details}>
        <select
          className={classes.select}
          aria-label={t`Side of ${who}`}
          value={party}
          onChange={({ currentTarget: { value } }) => onChange({ party: value as AttendeeView['party'] })}
        >
          <option value="customer">{t`The customer`}</option>
          <option value="team">{t`The team`}</option>
          <option value="vendor">{t`The vendor`}</option>
        </select>
        <select
          className={classes.select}
          aria-label={t`Language of ${who}`}
          value={language ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ language: value === '' ? null : value })}
        >
          <option value="">{t`Usual language`}</option>
          {offered.map((tag) => (
            <option key={tag} value={tag}>
              {tag in languages ? languages[tag as keyof typeof languages] : tag}
            </option>
          ))}
        </select>
        <label className={classes.optional}>
          <input
            type="checkbox"
            checked={optional}
            onChange={({ currentTarget: { checked } }) => onChange({ optional: checked })}
          />
          {t`Optional`}
        </label>
      </span>
      {problem === null ? null : (
        <span id={id} className={classes.problem}>
          {words[problem]}
        </span>
      )}
    </li>
  )
}

/** Of who was erased is only left that somebody was to be there. */
function ErasedAttendee({ onRemove }: Pick<AttendeeFieldsProps, 'onRemove'>) {
  const { t } = useLingui()
  const who = t`Erased person`
  return (
    <li className={classes.row}>
      <span>{who}</span>
      <span />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t`Take ${who} out`}
        title={t`Take out`}
        onClick={onRemove}
      >
        <IconX size={15} aria-hidden />
      </ActionIcon>
    </li>
  )
}
