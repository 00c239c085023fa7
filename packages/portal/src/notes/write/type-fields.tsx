import type { ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { wordsOf } from '../../process/words/words.ts'
import type { NoteDraft } from './note-draft.ts'
import classes from './note-form.module.css'

type NoteType = ReleaseView['notes'][number]
type Field = NoteType['fields'][number]
type Value = NoteDraft['fields'][string]

interface TypeFieldsProps {
  readonly release: ReleaseView
  readonly type: NoteType
  readonly draft: NoteDraft
  /** Those that are missing, once that is to be said. */
  readonly missing: ReadonlySet<string>
  readonly onField: (field: string, value: Value) => void
}

/** What a type of notes asks for, each as its type has it. */
export function TypeFields({ release, type, draft, missing, onField }: TypeFieldsProps) {
  const { t, i18n } = useLingui()
  const { say } = wordsOf(i18n, release)
  return (
    <div className={classes.fields}>
      {type.fields.map((field) => (
        <OneField
          key={field.definition.id}
          field={field}
          say={say}
          value={draft.fields[field.definition.id] ?? ''}
          error={missing.has(field.definition.id) ? t`This is needed.` : null}
          onChange={(value) => onField(field.definition.id, value)}
        />
      ))}
    </div>
  )
}

interface OneFieldProps {
  readonly field: Field
  readonly say: ReturnType<typeof wordsOf>['say']
  readonly value: Value
  readonly error: string | null
  readonly onChange: (value: Value) => void
}

function OneField({ field, say, value, error, onChange }: OneFieldProps) {
  const { t } = useLingui()
  const { definition, required, most } = field
  const text = typeof value === 'string' ? value : ''
  const of = {
    label: say(definition.label, definition.id),
    description: definition.help === null ? undefined : say(definition.help, ''),
    required,
    error,
  }
  const onText = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
    onChange(currentTarget.value)
  switch (definition.type) {
    case 'text':
      return (
        <Textarea
          {...of}
          className={classes.wide}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={most ?? 2000}
          value={text}
          onChange={onText}
        />
      )
    case 'choice':
    case 'yes-no': {
      const choices =
        definition.type === 'choice'
          ? definition.choices.map(({ id, label }) => ({ value: id, label: say(label, id) }))
          : [
              { value: 'yes', label: t`Yes` },
              { value: 'no', label: t`No` },
            ]
      const none = { value: '', label: required ? t`Choose` : t`Not said` }
      return <NativeSelect {...of} value={text} onChange={onText} data={[none, ...choices]} />
    }
    case 'set': {
      const chosen = typeof value === 'string' ? [] : [...value]
      return (
        <Checkbox.Group {...of} className={classes.wide} value={chosen} onChange={onChange}>
          <div className={classes.choices}>
            {definition.choices.map(({ id, label }) => (
              <Checkbox key={id} size="xs" value={id} label={say(label, id)} />
            ))}
          </div>
        </Checkbox.Group>
      )
    }
    case 'date':
      return <TextInput {...of} type="date" value={text} onChange={onText} />
    case 'number':
    case 'money':
      return <TextInput {...of} type="number" min={0} step={1} value={text} onChange={onText} />
    default:
      return definition satisfies never
  }
}
