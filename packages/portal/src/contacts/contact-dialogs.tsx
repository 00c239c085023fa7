import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Modal } from '@mantine/core'
import { EraseDialog } from './erase/erase-dialog.tsx'
import { ContactForm } from './form/contact-form.tsx'
import { ImportDialog } from './import/import-dialog.tsx'

/** What is asked in front of the list of contacts. */
export type OpenDialog =
  | { readonly kind: 'add' }
  | { readonly kind: 'import' }
  | { readonly kind: 'erase'; readonly contact: string; readonly name: string }

interface ContactDialogsProps {
  readonly open: OpenDialog | null
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly onErased: () => void
  readonly onClose: () => void
}

/** The dialog that is open, if any is. */
export function ContactDialogs({ open, engagement, release, onErased, onClose }: ContactDialogsProps) {
  const { t } = useLingui()
  switch (open?.kind) {
    case 'add':
      return (
        <Modal opened onClose={onClose} title={t`Add contact`} lockScroll={false} closeOnEscape={false} centered>
          <ContactForm engagement={engagement} release={release} onClose={onClose} />
        </Modal>
      )
    case 'import':
      return <ImportDialog engagement={engagement.id} onClose={onClose} />
    case 'erase':
      return (
        <EraseDialog
          engagement={engagement}
          contact={open.contact}
          name={open.name}
          onErased={onErased}
          onClose={onClose}
        />
      )
    case undefined:
      return null
    default:
      return open satisfies never
  }
}
