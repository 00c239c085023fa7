import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import failure from '../../frame/failure.module.css'
import { PageTitle } from '../../frame/page-title.tsx'

/** Stands where an address leads to no engagement that somebody sees who sees only those in which they take part. */
export function NoPart(_: { readonly onClose: () => void }) {
  const { t } = useLingui()
  return (
    <div className={failure.failure}>
      <PageTitle>{t`You have no part in such an engagement`}</PageTitle>
      <p>
        <Trans>
          Either there is none at this address, or nothing in it is yours now. You see an engagement as long as you have
          work in it, or are called in for a request that has not ended.
        </Trans>
      </p>
      <Button component={Link} to="/">
        <Trans>My work</Trans>
      </Button>
    </div>
  )
}
