import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { AskedCounts } from '../asked/asked-form.ts'
import classes from './head.module.css'

/** How far a questionnaire has come: answered of asked, and what is required and missing. */
export function Answered({ counts: { asked, answered, missing } }: { readonly counts: AskedCounts }) {
  const { i18n } = useLingui()
  const [done, all] = [i18n.number(answered), i18n.number(asked)]
  return (
    <span className={classes.answered}>
      <span className={classes.track} aria-hidden>
        <span style={{ width: asked === 0 ? 0 : `${(answered / asked) * 100}%` }} />
      </span>
      <span>
        <Trans>
          {done} of {all} answered
        </Trans>
      </span>
      <span data-missing={missing > 0}>
        <Plural value={missing} _0="nothing required is missing" one="# required missing" other="# required missing" />
      </span>
    </span>
  )
}
