import type { FactChoice, FactDefinition } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { Checkbox, NativeSelect, Radio } from '@mantine/core'
import { toggleChoice } from '../../engagements/form/engagement-draft.ts'
import { isUnread } from '../entry/entry.ts'
import type { FieldProps } from './field-props.ts'
import classes from './form.module.css'

const mostRadios = 5

/** One of several: as radio buttons where they are few. */
export function ChoiceField(props: FieldProps & { readonly choices: readonly FactChoice[] }) {
  const { choices, words } = props
  const options = choices.map(({ id, label }) => ({ value: id, label: words.say(label, id) }))
  return options.length > mostRadios ? (
    <SelectOne {...props} options={options} />
  ) : (
    <Radios {...props} options={options} />
  )
}

/** Yes or no. */
export function YesNoField(props: FieldProps) {
  const { t } = useLingui()
  return (
    <Radios
      {...props}
      options={[
        { value: true, label: t`Yes` },
        { value: false, label: t`No` },
      ]}
    />
  )
}

interface OneOf<Value extends string | boolean> extends FieldProps {
  readonly options: readonly { readonly value: Value; readonly label: string }[]
}

function Radios<Value extends string | boolean>({ question, entry, onWrite, options }: OneOf<Value>) {
  return (
    <div className={classes.choices}>
      {options.map(({ value, label }) => (
        <Radio
          key={label}
          size="xs"
          name={question.id}
          label={label}
          checked={entry === value}
          onChange={() => onWrite(value)}
        />
      ))}
    </div>
  )
}

function SelectOne({ entry, onWrite, options, label, describedBy, isInvalid }: OneOf<string>) {
  const { t } = useLingui()
  const unread = isUnread(entry) ? [{ value: '', label: entry.typed }] : [{ value: '', label: t`No answer` }]
  return (
    <NativeSelect
      className={classes.select}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      value={typeof entry === 'string' ? entry : ''}
      data={[...unread, ...options]}
      onChange={({ currentTarget: { value } }) => onWrite(value === '' ? null : value)}
    />
  )
}

/** Any number of several, also none. */
export function SetField(props: FieldProps & { readonly definition: Extract<FactDefinition, { type: 'set' }> }) {
  const { t } = useLingui()
  const { words, entry, onWrite, definition } = props
  const chosen = Array.isArray(entry) ? (entry as readonly string[]) : null
  return (
    <div className={classes.choices}>
      {definition.choices.map(({ id, label }) => (
        <Checkbox
          key={id}
          size="xs"
          label={words.say(label, id)}
          checked={chosen?.includes(id) ?? false}
          onChange={() => {
            const next = toggleChoice(definition, chosen ?? [], id)
            // Taking the last one out says nothing about the others: only "none of these" says that.
            onWrite(next.length === 0 ? null : next)
          }}
        />
      ))}
      <Checkbox
        size="xs"
        label={t`None of these`}
        checked={chosen?.length === 0}
        onChange={({ currentTarget }) => onWrite(currentTarget.checked ? [] : null)}
      />
    </div>
  )
}
