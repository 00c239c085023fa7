import { longestAnswer } from '@fairlead/contract'
import type { Question } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Words } from '../../process/words/words.ts'
import { type Entry, isUnread } from '../entry/entry.ts'
import { useTypedText } from '../form/use-typed-text.ts'
import { SetCell } from './set-cell.tsx'

export interface CellProps {
  readonly question: Question
  readonly words: Words
  readonly entry: Entry
  readonly onWrite: (entry: Entry) => void
  /** What every control of a cell carries: its place, its name, whether it is wrong. */
  readonly control: {
    readonly 'data-row': number
    readonly 'data-column': number
    readonly 'aria-label': string
    readonly 'aria-invalid': true | undefined
  }
}

/** One cell of a table of answers, filled in where it stands. */
export function AnswerCell(props: CellProps) {
  const { t } = useLingui()
  const { question, words } = props
  const { definition } = question
  switch (definition.type) {
    case 'choice':
      return (
        <SelectCell {...props} options={definition.choices.map(({ id, label }) => [id, words.say(label, id), id])} />
      )
    case 'yes-no':
      return (
        <SelectCell
          {...props}
          options={[
            ['yes', t`Yes`, true],
            ['no', t`No`, false],
          ]}
        />
      )
    case 'set':
      return <SetCell {...props} definition={definition} />
    default:
      return <TypedCell {...props} />
  }
}

const shortText = 200

function TypedCell({ question, words, entry, onWrite, control }: CellProps) {
  const typed = useTypedText({ question, words, entry, onWrite })
  const [isText, setText] = useState(false)
  const { type } = question.definition
  const own = {
    ...control,
    value: typed.text,
    autoComplete: 'off',
    onBlur: typed.onBlur,
    onFocus: () => {
      setText(isUnread(entry))
      typed.onFocus()
    },
  } as const
  // Text of several lines shows its first one; Alt+Enter ends a line, as spreadsheets have it.
  if (type === 'text' && longestAnswer(question) > shortText) {
    return <textarea rows={1} {...own} onChange={({ currentTarget: { value } }) => typed.type(value)} />
  }
  const isFigure = type === 'number' || type === 'money'
  const isDay = type === 'date' && !isText && !(isUnread(entry) && !typed.isTyping)
  return (
    <input
      type={isDay ? 'date' : 'text'}
      inputMode={isFigure ? 'numeric' : undefined}
      data-figure={isFigure || undefined}
      data-empty={typed.text === '' || undefined}
      {...own}
      onChange={({ currentTarget: { value } }) => typed.type(value)}
    />
  )
}

interface SelectCellProps extends CellProps {
  readonly options: readonly (readonly [value: string, name: string, entry: string | boolean])[]
}

function SelectCell({ entry, onWrite, control, options }: SelectCellProps) {
  const chosen = options.find(([, , of]) => of === entry)
  return (
    <select
      {...control}
      data-empty={entry === null || undefined}
      value={chosen?.[0] ?? ''}
      onChange={({ currentTarget: { value } }) => onWrite(options.find(([id]) => id === value)?.[2] ?? null)}
    >
      <option value="">{isUnread(entry) ? entry.typed : ''}</option>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  )
}
