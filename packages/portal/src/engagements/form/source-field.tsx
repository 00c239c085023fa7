import { useLingui } from '@lingui/react/macro'
import classes from './source-field.module.css'

/** Where an answer comes from, while it is being said. */
export interface SourceDraft {
  readonly text: string
  /** What stays where nothing is said, because the answer is still the one that it is of. */
  readonly kept: string
  readonly onChange: (text: string) => void
}

interface SourceFieldProps {
  /** What the fact is called. */
  readonly fact: string
  readonly source: SourceDraft
}

/** Asks quietly where an answer comes from; nobody has to say. */
export function SourceField({ fact, source: { text, kept, onChange } }: SourceFieldProps) {
  const { t } = useLingui()
  return (
    <input
      className={classes.source}
      aria-label={t`Where “${fact}” comes from`}
      placeholder={kept === '' ? t`Where from? Order form, call, mail…` : kept}
      value={text}
      maxLength={500}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
