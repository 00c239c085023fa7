import { Trans, useLingui } from '@lingui/react/macro'
import { useEngagements } from '../../api/queries.ts'
import { PageTitle } from '../../frame/page-title.tsx'

/** All engagements, the one changed last first. */
export function EngagementList() {
  const { t } = useLingui()
  const engagements = useEngagements()
  return (
    <>
      <PageTitle>{t`Engagements`}</PageTitle>
      <p>
        <Trans>{engagements.data?.pages.flatMap((page) => page.engagements).length ?? 0} engagements</Trans>
      </p>
    </>
  )
}
