import { Trans } from '@lingui/react/macro'
import { KeyCaps } from '../keyboard/key-caps.tsx'
import classes from './command-palette.module.css'

/** The keys that work in the palette. */
export function PaletteHints({ isAsking }: { readonly isAsking: boolean }) {
  return (
    <div className={classes.hints} aria-hidden>
      <span>
        <KeyCaps shortcut="ArrowUp" /> <KeyCaps shortcut="ArrowDown" /> <Trans>move</Trans>
      </span>
      <span>
        <KeyCaps shortcut="Enter" /> <Trans>choose</Trans>
      </span>
      {isAsking ? (
        <span>
          <KeyCaps shortcut="Backspace" /> <Trans>back</Trans>
        </span>
      ) : null}
      <span>
        <KeyCaps shortcut="Escape" /> <Trans>close</Trans>
      </span>
    </div>
  )
}
