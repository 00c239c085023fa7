import { Trans } from '@lingui/react/macro'
import { IconMessage2 } from '@tabler/icons-react'
import classes from './form.module.css'

interface RemarkProps {
  readonly id?: string
  /** What it is about, where that does not stand beside it. */
  readonly about?: string
  readonly text: string
}

/** What the reviewer said of an answer. */
export function Remark({ id, about, text }: RemarkProps) {
  return (
    <p id={id} className={classes.remark}>
      <IconMessage2 size={14} stroke={1.75} aria-hidden />
      <span>
        <span className="visually-hidden">
          <Trans>Remark:</Trans>{' '}
        </span>
        {about === undefined ? null : <b>{about} </b>}
        {text}
      </span>
    </p>
  )
}
