import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import classes from './audience.module.css'
import { type PastedAddress, readAddresses } from './read-addresses.ts'

interface PasteAddressesProps {
  readonly onAdd: (found: readonly PastedAddress[]) => void
}

/** Takes one address or a whole list of them, as mail programs and sheets copy it, and says what in it is none. */
export function PasteAddresses({ onAdd }: PasteAddressesProps) {
  const { t, i18n } = useLingui()
  const [text, setText] = useState('')
  const { found, wrong } = readAddresses(text)
  const count = found.length

  function add(): void {
    onAdd(found)
    setText(wrong.join('\n'))
  }

  return (
    <div className={classes.paste}>
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={6}
        label={t`Others, by address`}
        placeholder={t`Ada Lovelace <ada@example.org>, …`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || count === 0) return
          if (event.nativeEvent.isComposing) return
          event.preventDefault()
          add()
        }}
        error={
          wrong.length === 0 || count === 0 ? null : (
            <Trans>Not an address: {new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(wrong)}</Trans>
          )
        }
      />
      {text.trim() === '' ? null : (
        <Button size="compact-xs" variant="default" disabled={count === 0} onClick={add}>
          <Plural value={count} _0="No address yet" one="Add # person" other="Add # people" />
        </Button>
      )}
    </div>
  )
}
