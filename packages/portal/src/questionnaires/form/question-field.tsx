import type { Question } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { memo, useId } from 'react'
import type { Words } from '../../process/words/words.ts'
import { type Entry, isUnread } from '../entry/entry.ts'
import { unreadWords } from '../entry/entry-words.ts'
import { ChoiceField, SetField, YesNoField } from './choice-fields.tsx'
import type { FieldProps } from './field-props.ts'
import classes from './form.module.css'
import { Remark } from './remark.tsx'
import { TypedField } from './typed-field.tsx'
import { useTypedText } from './use-typed-text.ts'

interface QuestionFieldProps {
  readonly question: Question
  readonly words: Words
  readonly entry: Entry
  /** Has to stay the same function: a key that is typed draws one question, not all of them. */
  readonly onWrite: (question: string, entry: Entry) => void
  /** Whether it was tried to hand the form in without it. */
  readonly isMissed: boolean
  /** What the reviewer said of the answer. */
  readonly remark: string | undefined
}

/** Asks one question: what is asked, help with it, its field, and what is wrong with what stands there. */
export const QuestionField = memo(function QuestionField(props: QuestionFieldProps) {
  const { question, words, entry, onWrite, isMissed, remark } = props
  const { t } = useLingui()
  const id = useId()
  const { definition, required } = question
  const label = words.say(definition.label, question.id)
  const help = definition.help === null ? '' : words.say(definition.help, '')
  const write = (next: Entry) => onWrite(question.id, next)
  const typed = useTypedText({ question, words, entry, onWrite: write })
  const wrong =
    isUnread(entry) && !typed.isTyping
      ? unreadWords(words, question, entry.typed)
      : isMissed && required && entry === null
        ? t`This has to be answered.`
        : null
  const described = [
    help === '' ? [] : `${id}-help`,
    remark === undefined ? [] : `${id}-remark`,
    wrong === null ? [] : `${id}-wrong`,
  ].flat()
  const describedBy = described.join(' ') || undefined
  const field: FieldProps = { question, words, label, entry, onWrite: write, describedBy, isInvalid: wrong !== null }
  return (
    <fieldset
      className={classes.question}
      aria-describedby={describedBy}
      data-question={question.id}
      data-invalid={wrong === null ? undefined : true}
      data-remarked={remark === undefined ? undefined : true}
      tabIndex={-1}
    >
      <legend className={classes.legend}>
        <span>
          {label}
          {required ? <RequiredMark /> : null}
        </span>
        {entry !== null && !isTyped(definition.type) ? (
          <button type="button" className={classes.clear} onClick={() => write(null)}>
            <Trans>Clear</Trans>
          </button>
        ) : null}
      </legend>
      {help === '' ? null : (
        <p id={`${id}-help`} className={classes.help}>
          {help}
        </p>
      )}
      {remark === undefined ? null : <Remark id={`${id}-remark`} text={remark} />}
      <AnyField {...field} typed={typed} />
      {wrong === null ? null : (
        <p id={`${id}-wrong`} className={classes.wrong}>
          {wrong}
        </p>
      )}
    </fieldset>
  )
})

/** Says that there is no handing it in without an answer. */
export function RequiredMark() {
  const { t } = useLingui()
  return (
    <span className={classes.required} title={t`Required`}>
      {/* It never stands on a line of its own. */}
      <span aria-hidden>{'\u00a0*'}</span>
      <span className="visually-hidden"> {t`Required`}</span>
    </span>
  )
}

interface AnyFieldProps extends FieldProps {
  readonly typed: ReturnType<typeof useTypedText>
}

function AnyField({ typed, ...field }: AnyFieldProps) {
  const { definition } = field.question
  switch (definition.type) {
    case 'choice':
      return <ChoiceField {...field} choices={definition.choices} />
    case 'set':
      return <SetField {...field} definition={definition} />
    case 'yes-no':
      return <YesNoField {...field} />
    default:
      return <TypedField {...field} typed={typed} />
  }
}

function isTyped(type: Question['definition']['type']): boolean {
  return type === 'number' || type === 'money' || type === 'date' || type === 'text'
}
