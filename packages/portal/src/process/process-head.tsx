import type { EngagementView, ProcessView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { PageTitle } from '../frame/page-title.tsx'
import { ProcessCourse } from './process-course.tsx'
import classes from './process-page.module.css'
import { ProcessSummary } from './process-summary.tsx'
import { useProcessSurface } from './process-surface.ts'

interface ProcessHeadProps {
  readonly engagement: EngagementView
  /** Where the process stands; absent where the engagement does not say. */
  readonly status: ProcessView | undefined
}

/** The title of the page, how far the process is, and how it came to be worked on. */
export function ProcessHead({ engagement, status }: ProcessHeadProps) {
  const { process, index, pageText, pageLanguage, me } = useProcessSurface()
  const found = index.processes.get(process)
  return (
    <header>
      <PageTitle lang={pageLanguage}>{found === undefined ? process : pageText(found.title, process)}</PageTitle>
      {status === undefined ? null : (
        <>
          <ProcessSummary status={status} />
          <ProcessCourse engagement={engagement} status={status} />
        </>
      )}
      {me.kind === 'customer' ? (
        <p className={classes.looking}>
          <Trans>Customers look on here; the delivery team does the work.</Trans>
        </p>
      ) : null}
    </header>
  )
}
