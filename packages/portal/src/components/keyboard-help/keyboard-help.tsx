import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, CloseButton } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { KeyCaps } from '../keyboard/key-caps.tsx'
import { useKeyboard } from '../keyboard/keyboard-context.ts'
import { isSingleKey } from '../keyboard/shortcut.ts'
import { ModalDialog } from '../modal-dialog/modal-dialog.tsx'
import { helpSections } from './help-sections.ts'
import classes from './keyboard-help.module.css'

/** All keys that do something on this screen, and the switch for those of one key. */
export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const { registry, hasSingleKeys, setSingleKeys } = useKeyboard()
  const commands = useSyncExternalStore(registry.subscribe, registry.commands)
  const notes = useSyncExternalStore(registry.subscribe, registry.notes)
  return (
    <ModalDialog label={t`Keyboard shortcuts`} onClose={onClose} className={classes.help}>
      <header className={classes.head}>
        <h2>
          <Trans>Keyboard shortcuts</Trans>
        </h2>
        <CloseButton aria-label={t`Close`} onClick={onClose} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <div className={classes.sections} tabIndex={0}>
        {helpSections(commands, notes).map(({ name, keys }) => (
          <section key={name} className={classes.section}>
            <h3>{name}</h3>
            <dl>
              {keys.map(({ title, shortcuts }) => (
                <div key={title} data-off={!hasSingleKeys && shortcuts.every(isSingleKey)}>
                  <dt>{title}</dt>
                  <dd>
                    {shortcuts.map((shortcut) => (
                      <KeyCaps key={shortcut} shortcut={shortcut} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <footer className={classes.foot}>
        <Checkbox
          size="xs"
          checked={hasSingleKeys}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
          label={t`Shortcuts of one key`}
          description={t`Switch them off if speech input or stray keys set them off. Arrows, Enter and what is held with Ctrl go on working.`}
        />
      </footer>
    </ModalDialog>
  )
}
