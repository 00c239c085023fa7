import { Trans, useLingui } from '@lingui/react/macro'
import { IconSearch } from '@tabler/icons-react'
import { KeyCaps } from './key-caps.tsx'
import { useKeyboard } from './keyboard-context.ts'
import classes from './palette-button.module.css'

/** Opens the palette, and says by which keys it opens as well. */
export function PaletteButton() {
  const { t } = useLingui()
  const { show } = useKeyboard()
  return (
    <button
      type="button"
      className={classes.button}
      aria-haspopup="dialog"
      title={t`Search for commands`}
      onClick={() => show({ kind: 'palette', command: null })}
    >
      <IconSearch size={16} stroke={1.75} aria-hidden />
      <span className={classes.words}>
        <Trans>Search or jump to…</Trans>
      </span>
      <span className={classes.keys} aria-hidden>
        <KeyCaps shortcut="mod+k" />
      </span>
    </button>
  )
}
