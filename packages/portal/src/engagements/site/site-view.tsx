import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Skeleton } from '@mantine/core'
import { useState } from 'react'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { NewLinkDialog } from './new-link-dialog.tsx'
import { SharedWork } from './shared-work.tsx'
import classes from './site.module.css'
import { SiteLinks } from './site-links.tsx'
import { SiteTaskOffer } from './site-task-offer.tsx'
import { useSite } from './use-site.ts'

/** The site of the customer: who can come to it, what it looks like to them, and which work is shared and why. */
export function SiteView() {
  const { t } = useLingui()
  const { engagement } = useOpenEngagement()
  const { site, contacts, make, change, preview } = useSite(engagement)
  const [isMaking, setMaking] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const people = contacts.data ?? []
  const looker = chosen ?? people[0]?.id ?? null
  const failed = [site, contacts, change, preview].find(({ error }) => error !== null)

  async function look(): Promise<void> {
    if (looker === null) return
    // Opened before the answer comes: a window that opens later is kept from opening.
    const page = window.open('about:blank', '_blank')
    try {
      const { path } = await preview.mutateAsync(looker)
      page?.location.replace(path)
    } catch {
      page?.close()
    }
  }

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`Customer site`}</PageTitle>
        <div className={classes.actions}>
          {people.length === 0 ? null : (
            <div className={classes.preview}>
              <NativeSelect
                size="xs"
                aria-label={t`As whom to look`}
                value={looker ?? ''}
                data={people.map(({ id, details }) => ({ value: id, label: details?.name ?? id }))}
                onChange={({ currentTarget }) => setChosen(currentTarget.value)}
              />
              <Button variant="default" size="xs" loading={preview.isPending} onClick={() => void look()}>
                <Trans>Preview</Trans>
              </Button>
            </div>
          )}
          <Button size="xs" disabled={people.length === 0} onClick={() => setMaking(true)}>
            <Trans>New link</Trans>
          </Button>
        </div>
      </div>
      <p className={classes.lead}>
        <Trans>
          People of the customer see their part of the plan here without an account: workshops, questionnaires,
          materials and what they have to do. A link is for one contact, opens once, and can be ended at any time.
        </Trans>
      </p>
      {failed?.error == null ? null : <PartFailure error={failed.error} onRetry={() => void site.refetch()} />}
      {contacts.data !== undefined && people.length === 0 ? (
        <p className={classes.lead}>
          <Trans>Add a contact of the customer first: a link is always for somebody.</Trans>
        </p>
      ) : null}
      {site.data === undefined ? (
        <Skeleton height={120} mt="md" className="after-a-moment" />
      ) : (
        <>
          {site.data.address === null ? (
            <p className={classes.lead}>
              <Trans>
                This server has no public address yet, so links open on this machine only. It is set with --public-url.
              </Trans>
            </p>
          ) : null}
          <SiteTaskOffer links={site.data.links} />
          <SiteLinks site={site.data} contacts={people} change={change} />
          <SharedWork sharing={site.data.sharing} />
        </>
      )}
      {isMaking ? (
        <NewLinkDialog
          contacts={people}
          canMail={site.data?.canMail === true}
          address={site.data?.address ?? null}
          make={make}
          onClose={() => {
            make.reset()
            setMaking(false)
          }}
        />
      ) : null}
    </div>
  )
}
