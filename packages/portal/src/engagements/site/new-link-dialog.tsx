import type { ContactView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Group, Modal, NativeSelect } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { NewAddress } from './new-address.tsx'
import classes from './site.module.css'
import type { useSite } from './use-site.ts'

interface NewLinkDialogProps {
  readonly contacts: readonly ContactView[]
  readonly canMail: boolean
  /** Where the customer reaches the site; `null` where only this machine does. */
  readonly address: string | null
  readonly make: ReturnType<typeof useSite>['make']
  readonly onClose: () => void
}

const spans = [7, 14, 30, 90] as const

/** Makes a link for a contact: sent by mail, or shown once to be copied. */
export function NewLinkDialog({ contacts, canMail, address, make, onClose }: NewLinkDialogProps) {
  const { t } = useLingui()
  const [contact, setContact] = useState(contacts[0]?.id ?? '')
  const [days, setDays] = useState('30')
  const [asksCode, setAsksCode] = useState(false)
  const hasAddress = contacts.find(({ id }) => id === contact)?.details?.email != null
  const mailable = canMail && hasAddress
  const [isMailed, setMailed] = useState(true)
  const mail = mailable && isMailed
  const made = make.data

  function submit(event: FormEvent): void {
    event.preventDefault()
    make.mutate(
      { contact, days: Number(days), asksCode: asksCode && mailable, mail },
      { onSuccess: ({ path }) => (path === null ? onClose() : undefined) },
    )
  }

  return (
    <Modal opened onClose={onClose} title={t`New link to the customer site`} lockScroll={false} centered size="md">
      {made?.path == null ? (
        <form onSubmit={submit} className={classes.form}>
          <NativeSelect
            label={t`For`}
            value={contact}
            data={contacts.map(({ id, details }) => ({ value: id, label: details?.name ?? id }))}
            onChange={({ currentTarget }) => setContact(currentTarget.value)}
          />
          <NativeSelect
            label={t`They can look in for`}
            value={days}
            data={spans.map((count) => ({ value: String(count), label: t`${count} days` }))}
            onChange={({ currentTarget }) => setDays(currentTarget.value)}
          />
          <Checkbox
            label={t`Send it by mail`}
            description={mailable ? null : t`Needs a mail server, a public address, and the address of the contact.`}
            disabled={!mailable}
            checked={mail}
            onChange={({ currentTarget }) => setMailed(currentTarget.checked)}
          />
          <Checkbox
            label={t`Ask for a code from a mail as well`}
            description={t`So a link that was forwarded opens nothing.`}
            disabled={!mailable}
            checked={asksCode && mailable}
            onChange={({ currentTarget }) => setAsksCode(currentTarget.checked)}
          />
          {make.error === null ? null : <PartFailure error={make.error} onRetry={() => make.reset()} />}
          <Group justify="flex-end" gap="xs" mt="md">
            <Button variant="default" onClick={onClose}>
              <Trans>Leave as it is</Trans>
            </Button>
            <Button type="submit" loading={make.isPending} disabled={contact === ''}>
              {mail ? <Trans>Send link</Trans> : <Trans>Make link</Trans>}
            </Button>
          </Group>
        </form>
      ) : (
        <NewAddress address={new URL(made.path, address ?? location.origin).href} onClose={onClose} />
      )}
    </Modal>
  )
}
