import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { useRef, useState } from 'react'
import classes from './site.module.css'

interface NewAddressProps {
  readonly address: string
  readonly onClose: () => void
}

/** The address of a link that was just made: it can be copied now and never again. */
export function NewAddress({ address, onClose }: NewAddressProps) {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  async function copy(): Promise<void> {
    field.current?.select()
    try {
      // Pages that do not come over a secure connection have no clipboard: there the marked text is copied by key.
      await navigator.clipboard.writeText(address)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <div className={classes.form}>
      <label>
        <span>{t`Link: copy it now, it is not shown again`}</span>
        <input
          ref={field}
          readOnly
          className={classes.address}
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
        <Button onClick={() => void copy()}>{isCopied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}</Button>
      </Group>
    </div>
  )
}
