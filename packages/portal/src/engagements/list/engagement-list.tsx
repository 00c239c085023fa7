import type { ReleaseView } from '@fairlead/contract'
import { localize } from '@fairlead/playbook'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useCurrentRelease, useEngagements } from '../../api/queries.ts'
import { useNow } from '../../components/moment/moment.tsx'
import { Failure } from '../../frame/failure.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { EmptyList } from './empty-list.tsx'
import classes from './engagement-list.module.css'
import { EngagementRow } from './engagement-row.tsx'

/** All engagements, the one changed last first. */
export function EngagementList() {
  const { t } = useLingui()
  const list = useEngagements('')
  const release = useCurrentRelease()
  const now = useNow(list.dataUpdatedAt)
  if (list.isError && list.data === undefined) {
    return <Failure error={list.error} onRetry={() => void list.refetch()} />
  }
  const engagements = list.data?.pages.flatMap((page) => page.engagements) ?? []
  const isEmpty = list.isSuccess && engagements.length === 0
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`Engagements`}</PageTitle>
        {isEmpty || list.isPending ? null : (
          <Button component={Link} to="/engagements/new" leftSection={<IconPlus size={15} aria-hidden />}>
            <Trans>New engagement</Trans>
          </Button>
        )}
      </div>
      {isEmpty ? <EmptyList /> : <PlaybookLine release={release.data} />}
      {list.isPending ? <ListSkeleton /> : null}
      {engagements.length === 0 ? null : (
        <>
          <ColumnNames />
          <ul className={classes.list}>
            {engagements.map((engagement) => (
              <EngagementRow key={engagement.id} engagement={engagement} release={release.data} now={now} />
            ))}
          </ul>
          <div className={classes.more}>
            <span role="status">
              {list.hasNextPage ? (
                <Plural value={engagements.length} one="# engagement shown" other="# engagements shown" />
              ) : (
                <Plural value={engagements.length} one="# engagement" other="# engagements" />
              )}
            </span>
            {list.hasNextPage ? (
              <Button
                variant="default"
                size="xs"
                loading={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                <Trans>Load more</Trans>
              </Button>
            ) : null}
          </div>
        </>
      )}
    </div>
  )
}

/** What an engagement is, for whoever sees the list for the first time, and which playbook it is about. */
function PlaybookLine({ release }: { readonly release: ReleaseView | undefined }) {
  const { i18n } = useLingui()
  if (release === undefined) return null
  const playbook = localize(release.title, i18n.locale, release.languages[0] ?? 'en') ?? ''
  return (
    <p className={classes.playbook}>
      <Trans>
        Each one takes a customer through the pages of <b>{playbook}</b>: open it, and work where the page says.
      </Trans>
    </p>
  )
}

/** The names of the columns, for the eye: each row says them to assistive technology itself. */
function ColumnNames() {
  return (
    <div className={classes.columns} aria-hidden="true">
      <span>
        <Trans>Customer</Trans>
      </span>
      <span>
        <Trans>Services in scope</Trans>
      </span>
      <span>
        <Trans>Progress</Trans>
      </span>
      <span>
        <Trans>Blocked</Trans>
      </span>
      <span>
        <Trans>Start</Trans>
      </span>
      <span>
        <Trans>Last change</Trans>
      </span>
    </div>
  )
}

function ListSkeleton() {
  return (
    <div className="after-a-moment" aria-hidden="true">
      {[0, 1, 2, 3].map((row) => (
        <Skeleton key={row} height={44} mb={8} />
      ))}
    </div>
  )
}
