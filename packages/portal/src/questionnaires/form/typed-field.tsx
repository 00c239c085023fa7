import { longestAnswer } from '@fairlead/contract'
import type { Question } from '@fairlead/playbook'
import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isUnread } from '../entry/entry.ts'
import type { FieldProps } from './field-props.ts'
import classes from './form.module.css'
import type { useTypedText } from './use-typed-text.ts'

const shortText = 200

/** The field of a number, an amount, a day or a text. */
export function TypedField({ question, words, label, entry, describedBy, isInvalid, typed }: TypedFieldProps) {
  const { type } = question.definition
  // A day that cannot be read is corrected as text; the field stays what it was while somebody is in it.
  const [isText, setText] = useState(false)
  const own = {
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid || undefined,
    'aria-required': question.required || undefined,
    value: typed.text,
    autoComplete: 'off',
    onBlur: typed.onBlur,
    onFocus: () => {
      setText(isUnread(entry))
      typed.onFocus()
    },
  } as const
  if (type === 'text' && (longestAnswer(question) > shortText || typed.text.includes('\n'))) {
    return (
      <Textarea
        className={classes.prose}
        autosize
        minRows={2}
        maxRows={12}
        {...own}
        onChange={({ currentTarget: { value } }) => typed.type(value)}
      />
    )
  }
  const unit = unitOf(question, words)
  const isDay = type === 'date' && !(isUnread(entry) && !typed.isTyping) && !isText
  return (
    <TextInput
      className={type === 'text' ? classes.text : classes.figure}
      type={isDay ? 'date' : 'text'}
      inputMode={type === 'number' || type === 'money' ? 'numeric' : undefined}
      {...own}
      onChange={({ currentTarget: { value } }) => typed.type(value)}
      {...(unit === null
        ? {}
        : {
            rightSection: <span className={classes.unit}>{unit}</span>,
            rightSectionWidth: '6rem',
            rightSectionPointerEvents: 'none' as const,
          })}
    />
  )
}

interface TypedFieldProps extends FieldProps {
  readonly typed: ReturnType<typeof useTypedText>
}

/** What stands behind a figure: its unit, or the currency by its code. */
export function unitOf({ definition }: Question, words: FieldProps['words']): string | null {
  if (definition.type === 'money') return definition.currency
  return definition.type === 'number' && definition.unit !== null ? words.say(definition.unit, '') : null
}
