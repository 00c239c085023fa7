import { useLingui } from '@lingui/react/macro'
import { IconPhoneOff } from '@tabler/icons-react'
import classes from './contact-panel.module.css'

/** Says that somebody does not want to be called, and why. */
export function CallMark({ reason }: { readonly reason: string }) {
  const { t } = useLingui()
  const words = t`Do not call: ${reason}`
  return (
    <span className={classes.callMark} role="img" aria-label={words} title={words}>
      <IconPhoneOff size={14} stroke={1.75} aria-hidden />
    </span>
  )
}
