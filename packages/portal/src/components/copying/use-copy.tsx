import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useNotice } from '../../notices/notice-context.ts'
import { ModalDialog } from '../modal-dialog/modal-dialog.tsx'
import classes from './copying.module.css'

/**
 * Puts a text on the clipboard and says so in the words of `copied`; where the browser does not let it, the text is shown
 * to be copied by hand.
 */
export function useCopy(copied: string): { readonly copy: (text: string) => void; readonly dialog: ReactNode } {
  const { t } = useLingui()
  const tell = useNotice()
  const [byHand, setByHand] = useState<string | null>(null)

  async function copy(text: string): Promise<void> {
    try {
      // Pages that do not come over a secure connection have no clipboard.
      await navigator.clipboard.writeText(text)
      tell({ text: copied })
    } catch {
      setByHand(text)
    }
  }

  const dialog =
    byHand === null ? null : (
      <ModalDialog label={t`Copy as text`} onClose={() => setByHand(null)}>
        <label className={classes.byHand}>
          <span>
            <Trans>The browser does not let the page copy. The text is marked: copy it with the keyboard.</Trans>
          </span>
          <textarea readOnly value={byHand} rows={18} ref={(field) => field?.select()} />
        </label>
      </ModalDialog>
    )
  return { copy: (text) => void copy(text), dialog }
}
