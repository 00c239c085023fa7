import { Trans, useLingui } from '@lingui/react/macro'
import { Textarea } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { Remark } from '../form/remark.tsx'
import classes from './review.module.css'

interface RemarkButtonProps {
  /** What the remark is on, for whoever listens. */
  readonly about: string
  /** Whether that has to be said beside the sign, too. */
  readonly isNamed: boolean
  readonly onOpen: () => void
}

/** Begins a remark on an answer. */
export function RemarkButton({ about, isNamed, onOpen }: RemarkButtonProps) {
  const { t } = useLingui()
  return (
    <button type="button" className={classes.remarkButton} aria-label={t`Remark on “${about}”`} onClick={onOpen}>
      <IconMessagePlus size={14} stroke={1.75} aria-hidden />
      {isNamed ? about : <Trans>Remark</Trans>}
    </button>
  )
}

interface RemarkFieldProps extends Pick<RemarkButtonProps, 'about' | 'isNamed'> {
  readonly text: string
  /** What was said of it the last time. */
  readonly earlier: string | undefined
  readonly onChange: (text: string) => void
}

/** Takes a remark on an answer; an empty one is none. */
export function RemarkField({ about, isNamed, text, earlier, onChange }: RemarkFieldProps) {
  const { t } = useLingui()
  return (
    <div className={classes.remarkField}>
      {isNamed ? <span className={classes.about}>{about}</span> : null}
      {earlier === undefined ? null : <Remark about={t`Last time:`} text={earlier} />}
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2000}
        autoFocus
        aria-label={t`Remark on “${about}”`}
        placeholder={t`What is to be corrected?`}
        value={text}
        onChange={({ currentTarget: { value } }) => onChange(value)}
      />
    </div>
  )
}
