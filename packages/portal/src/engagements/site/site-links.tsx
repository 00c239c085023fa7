import type { ContactView, SiteLinkView, SiteView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Moment, useNow } from '../../components/moment/moment.tsx'
import classes from './site.module.css'
import { linkStateNames } from './site-words.ts'
import type { useSite } from './use-site.ts'

interface SiteLinksProps {
  readonly site: SiteView
  readonly contacts: readonly ContactView[]
  readonly change: ReturnType<typeof useSite>['change']
}

/** Who has a link, how it stands, and when they were there last. */
export function SiteLinks({ site, contacts, change }: SiteLinksProps) {
  const now = useNow(site)
  if (site.links.length === 0) {
    return (
      <p className={classes.empty}>
        <Trans>Nobody has a link yet.</Trans>
      </p>
    )
  }
  return (
    <section className={classes.section} aria-labelledby="site-links">
      <h2 id="site-links" className={classes.title}>
        <Trans>Links</Trans>
      </h2>
      <ul className={classes.list}>
        {site.links.map((link) => (
          <LinkLine
            key={link.id}
            link={link}
            name={contacts.find(({ id }) => id === link.contact)?.details?.name ?? link.contact}
            now={now}
            copiedAt={
              isNewestOf(site, link) ? (site.copies.find(({ contact }) => contact === link.contact)?.at ?? null) : null
            }
            canMail={site.canMail}
            change={change}
          />
        ))}
      </ul>
    </section>
  )
}

/** Whether a link is the last that its contact got: what is theirs and not of one link stands there. */
function isNewestOf({ links }: SiteView, { id, contact }: SiteLinkView): boolean {
  return links.find((one) => one.contact === contact)?.id === id
}

interface LinkLineProps extends Pick<SiteLinksProps, 'change'> {
  readonly link: SiteLinkView
  readonly name: string
  /** When its contact took everything along last. */
  readonly copiedAt: string | null
  readonly now: number
  readonly canMail: boolean
}

function LinkLine({ link, name, copiedAt, now, canMail, change }: LinkLineProps) {
  const { t, i18n } = useLingui()
  const isAlive = link.state === 'unused' || link.state === 'used'
  const day = i18n.date(link.expiresAt, { dateStyle: 'medium' })
  const isOn = change.isPending && change.variables.link === link.id
  return (
    <li className={classes.line} data-over={!isAlive}>
      <div className={classes.who}>
        <strong>{name}</strong>
        <span className={classes.state} data-state={link.state}>
          {i18n._(linkStateNames[link.state])}
        </span>
        {link.asksCode ? (
          <span className={classes.about}>
            <Trans>with a code</Trans>
          </span>
        ) : null}
      </div>
      <div className={classes.about}>
        {isAlive ? <Trans>until {day}</Trans> : null}
        {link.mailedAt === null ? null : (
          <span>
            <Trans>
              mailed <Moment at={link.mailedAt} now={now} />
            </Trans>
          </span>
        )}
        {link.seenAt === null ? (
          link.usedAt === null ? null : (
            <span>
              <Trans>
                opened <Moment at={link.usedAt} now={now} />
              </Trans>
            </span>
          )
        ) : (
          <span>
            <Trans>
              last there <Moment at={link.seenAt} now={now} />
            </Trans>
          </span>
        )}
        {copiedAt === null ? null : (
          <span>
            <Trans>
              took a copy along <Moment at={copiedAt} now={now} />
            </Trans>
          </span>
        )}
      </div>
      {isAlive ? (
        <div className={classes.acts}>
          {canMail ? (
            <Button
              size="compact-xs"
              variant="subtle"
              loading={isOn && change.variables.act === 'mail'}
              aria-label={t`Mail a new link to ${name}`}
              onClick={() => change.mutate({ link: link.id, act: 'mail' })}
            >
              <Trans>Mail anew</Trans>
            </Button>
          ) : null}
          <Button
            size="compact-xs"
            variant="subtle"
            color="red"
            loading={isOn && change.variables.act === 'end'}
            aria-label={t`End the link of ${name}`}
            onClick={() => change.mutate({ link: link.id, act: 'end' })}
          >
            <Trans>End</Trans>
          </Button>
        </div>
      ) : null}
    </li>
  )
}
