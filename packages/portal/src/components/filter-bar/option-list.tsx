import { Trans, useLingui } from '@lingui/react/macro'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { FindList } from '../find-list/find-list.tsx'
import classes from './option-list.module.css'

interface ListOption {
  readonly id: string
  readonly name: string
  /** How many rows have it; `null` where that is not known. */
  readonly count: number | null
  /** `null` where choosing leads on instead of ticking. */
  readonly isChosen: boolean | null
}

interface OptionListProps {
  readonly label: string
  readonly options: readonly ListOption[]
  readonly onChoose: (id: string) => void
}

/** Options to find by name, with ticks and counts. */
export function OptionList({ label, options, onChoose }: OptionListProps) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const typed = text.trim().toLowerCase()
  const found = options.filter(({ name }) => name.toLowerCase().includes(typed))
  return (
    <FindList
      label={label}
      listLabel={label}
      placeholder={t`Find`}
      text={text}
      onText={setText}
      options={found}
      keyOf={({ id }) => id}
      isSelected={({ isChosen }) => isChosen ?? false}
      isMultiple={options.some(({ isChosen }) => isChosen !== null)}
      onChoose={({ id }) => onChoose(id)}
      note={found.length === 0 ? <Trans>Nothing is called that.</Trans> : null}
    >
      {({ name, count, isChosen }) => (
        <>
          {isChosen === null ? null : (
            <span className={classes.tick} data-on={isChosen} aria-hidden>
              {isChosen ? <IconCheck size={11} stroke={3} /> : null}
            </span>
          )}
          <span className={classes.name} data-none={count === 0}>
            {name}
          </span>
          {count === null ? null : <span className={classes.count}>{count}</span>}
        </>
      )}
    </FindList>
  )
}
