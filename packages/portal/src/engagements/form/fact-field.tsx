import type { FactDefinition } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, Radio, TextInput } from '@mantine/core'
import type { Words } from '../../process/words/words.ts'
import { factPointer } from './check-draft.ts'
import { type FactDraft, toggleChoice, unknownFact } from './engagement-draft.ts'
import { FieldGroup } from './field-group.tsx'
import classes from './form.module.css'
import { type SourceDraft, SourceField } from './source-field.tsx'

interface FactFieldProps<F extends FactDefinition = FactDefinition> {
  readonly fact: F
  readonly words: Words
  readonly answer: FactDraft
  readonly onChange: (answer: FactDraft) => void
  readonly error: string | undefined
}

/**
 * Asks for one fact by its type, and where the answer comes from. "Not known yet" is always one of the answers: a
 * missing fact is never guessed.
 */
export function FactField({ fact, source, ...props }: FactFieldProps & { readonly source: SourceDraft }) {
  const { words, answer, error } = props
  const name = words.say(fact.label, fact.id)
  const help = fact.help === null ? undefined : words.say(fact.help, '')
  return (
    <FieldGroup legend={name} help={help} error={error} pointer={factPointer(fact.id)}>
      {isTyped(fact) ? <TypedAnswer fact={fact} {...props} /> : null}
      {fact.type === 'choice' ? <OneAnswer fact={fact} {...props} choices={fact.choices} /> : null}
      {fact.type === 'set' ? <SetAnswer fact={fact} {...props} /> : null}
      {fact.type === 'yes-no' ? <YesNoAnswer fact={fact} {...props} /> : null}
      {answer.kind === 'unknown' ? null : <SourceField fact={name} source={source} />}
    </FieldGroup>
  )
}

type TypedFact = FactDefinition & { type: 'number' | 'money' | 'date' | 'text' }

function isTyped(fact: FactDefinition): fact is TypedFact {
  return fact.type === 'number' || fact.type === 'money' || fact.type === 'date' || fact.type === 'text'
}

function TypedAnswer({ fact, words, answer, onChange, error }: FactFieldProps<TypedFact>) {
  const text = answer.kind === 'typed' ? answer.text : ''
  const unit = unitOf(fact, words)
  return (
    <div className={fact.type === 'text' ? classes.text : classes.number}>
      <TextInput
        value={text}
        type={fact.type === 'date' ? 'date' : 'text'}
        inputMode={fact.type === 'number' || fact.type === 'money' ? 'numeric' : undefined}
        maxLength={200}
        autoComplete="off"
        aria-label={words.say(fact.label, fact.id)}
        aria-invalid={error === undefined ? undefined : true}
        onChange={({ currentTarget: { value } }) =>
          onChange(value === '' ? unknownFact : { kind: 'typed', text: value })
        }
        {...(unit === null
          ? {}
          : {
              rightSection: <span className={classes.unit}>{unit}</span>,
              rightSectionWidth: '5rem',
              rightSectionPointerEvents: 'none' as const,
            })}
      />
      <NotKnown
        checked={answer.kind === 'unknown'}
        onChange={(is) => onChange(is ? unknownFact : { kind: 'typed', text: '' })}
      />
    </div>
  )
}

/** What stands behind a number: its unit, or the currency by its code, which means one currency only. */
function unitOf(fact: TypedFact, words: Words): string | null {
  if (fact.type === 'money') return fact.currency
  return fact.type === 'number' && fact.unit !== null ? words.say(fact.unit, '') : null
}

interface OneAnswerProps extends FactFieldProps {
  readonly choices: (FactDefinition & { type: 'choice' })['choices']
}

function OneAnswer({ fact, words, answer, onChange, choices }: OneAnswerProps) {
  const { t } = useLingui()
  const value = answer.kind === 'known' ? answer.value : null
  return (
    <div className={classes.choices}>
      {choices.map(({ id, label }) => (
        <Radio
          key={id}
          size="xs"
          name={fact.id}
          label={words.say(label, id)}
          checked={value === id}
          onChange={() => onChange({ kind: 'known', value: id })}
        />
      ))}
      <Radio
        size="xs"
        name={fact.id}
        label={t`Not known yet`}
        checked={value === null}
        onChange={() => onChange(unknownFact)}
      />
    </div>
  )
}

function YesNoAnswer({ fact, answer, onChange }: FactFieldProps) {
  const { t } = useLingui()
  const options: readonly (readonly [string, FactDraft])[] = [
    [t`Yes`, { kind: 'known', value: true }],
    [t`No`, { kind: 'known', value: false }],
    [t`Not known yet`, unknownFact],
  ]
  return (
    <div className={classes.choices}>
      {options.map(([label, option]) => (
        <Radio
          key={label}
          size="xs"
          name={fact.id}
          label={label}
          checked={
            option.kind === 'known' && answer.kind === 'known'
              ? option.value === answer.value
              : option.kind === answer.kind
          }
          onChange={() => onChange(option)}
        />
      ))}
    </div>
  )
}

function SetAnswer({ fact, words, answer, onChange }: FactFieldProps<FactDefinition & { type: 'set' }>) {
  const { t } = useLingui()
  const chosen = answer.kind === 'known' && Array.isArray(answer.value) ? (answer.value as readonly string[]) : null
  const known = (value: readonly string[]): FactDraft => ({ kind: 'known', value })
  return (
    <div className={classes.choices}>
      {fact.choices.map(({ id, label }) => (
        <Checkbox
          key={id}
          size="xs"
          label={words.say(label, id)}
          checked={chosen?.includes(id) ?? false}
          onChange={() => {
            const next = toggleChoice(fact, chosen ?? [], id)
            // Taking the last one out says nothing about the others: only "none of these" says that.
            onChange(next.length === 0 ? unknownFact : known(next))
          }}
        />
      ))}
      <Checkbox
        size="xs"
        label={t`None of these`}
        checked={chosen?.length === 0}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? known([]) : unknownFact)}
      />
      <NotKnown checked={chosen === null} onChange={(is) => onChange(is ? unknownFact : known([]))} />
    </div>
  )
}

function NotKnown({ checked, onChange }: { readonly checked: boolean; readonly onChange: (is: boolean) => void }) {
  return (
    <Checkbox
      size="xs"
      label={<Trans>Not known yet</Trans>}
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  )
}
