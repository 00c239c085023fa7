import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Skeleton, Text } from '@mantine/core'
import { useCopied } from '../../components/copying/use-copied.ts'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import classes from './subscribe.module.css'
import { useFeed } from './use-feed.ts'

interface SubscribeDialogProps {
  readonly onClose: () => void
}

/** The sessions of the person who acts, for the calendar that they use: an address that is said once, and can be ended. */
export function SubscribeDialog({ onClose }: SubscribeDialogProps) {
  const { t } = useLingui()
  const { feed, make, end } = useFeed()
  const failed = [feed, make, end].find(({ error }) => error !== null)
  const made = make.data
  const since = feed.data?.since ?? null
  return (
    <Modal opened onClose={onClose} title={t`Subscribe to your sessions`} lockScroll={false} centered size="lg">
      <Text size="sm" c="dimmed">
        <Trans>
          Your own calendar can show the sessions that you host or are asked to, and follow every change. It needs an
          address; whoever has that address can read them, so keep it to yourself.
        </Trans>
      </Text>
      {failed?.error == null ? null : (
        <div className={classes.failure}>
          <PartFailure error={failed.error} onRetry={() => void feed.refetch()} />
        </div>
      )}
      {feed.data === undefined ? (
        <Skeleton height={32} mt="md" className="after-a-moment" />
      ) : made === undefined ? (
        <Known since={since} />
      ) : (
        <Address address={`${location.origin}${made.path}`} />
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        {since === null ? null : (
          <Button variant="subtle" color="red" loading={end.isPending} onClick={() => end.mutate()}>
            <Trans>End it</Trans>
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
        {made !== undefined || feed.data === undefined ? null : (
          <Button loading={make.isPending} onClick={() => make.mutate()}>
            {since === null ? <Trans>Make an address</Trans> : <Trans>Make a new address</Trans>}
          </Button>
        )}
      </Group>
    </Modal>
  )
}

/** Whether there is an address already; it cannot be shown again. */
function Known({ since }: { readonly since: string | null }) {
  const { i18n } = useLingui()
  if (since === null) {
    return (
      <p className={classes.known}>
        <Trans>There is no address yet.</Trans>
      </p>
    )
  }
  const day = i18n.date(since, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <p className={classes.known}>
      <Trans>
        There is an address since {day}. It was shown once and is kept nowhere; a new one ends it, in every calendar
        that reads it.
      </Trans>
    </p>
  )
}

function Address({ address }: { readonly address: string }) {
  const { t } = useLingui()
  const { isCopied, copy } = useCopied()
  return (
    <div className={classes.address}>
      <label>
        <span>{t`Address: copy it now, it is not shown again`}</span>
        <input
          readOnly
          className={classes.field}
          value={address}
          ref={(field) => field?.focus()}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <Button
        variant="default"
        onClick={({ currentTarget }) => {
          const field = currentTarget.parentElement?.querySelector('input')
          if (field != null) copy(field)
        }}
      >
        {isCopied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
      </Button>
      <p className={classes.known}>
        <Trans>Paste it where your calendar asks for the address (URL) of a calendar to subscribe to.</Trans>
      </p>
    </div>
  )
}
