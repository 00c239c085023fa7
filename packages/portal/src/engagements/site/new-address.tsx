import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { useRef } from 'react'
import { useCopied } from '../../components/copying/use-copied.ts'
import classes from './site.module.css'

interface NewAddressProps {
  readonly address: string
  readonly onClose: () => void
}

/** The address of a link that was just made: it can be copied now and never again. */
export function NewAddress({ address, onClose }: NewAddressProps) {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  const { isCopied, copy } = useCopied()
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
        <Button onClick={() => field.current !== null && copy(field.current)}>
          {isCopied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
        </Button>
      </Group>
    </div>
  )
}
