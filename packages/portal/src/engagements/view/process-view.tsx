import { getRouteApi } from '@tanstack/react-router'
import { NotFound } from '../../frame/not-found.tsx'
import { ProcessPage } from '../../process/process-page.tsx'
import { useOpenEngagement } from './engagement-context.ts'
import { ProcessRail, ProcessSelect } from './process-navigation.tsx'
import classes from './process-view.module.css'

const route = getRouteApi('/engagements/$engagement/processes/$process')

/** One process of the engagement, as its page, beside all of them. */
export function ProcessView() {
  const { process } = route.useParams()
  const { engagement, release, openTask, onEditFacts } = useOpenEngagement()
  const found = release.processes.find(({ id }) => id === process)
  if (found === undefined) return <NotFound />
  return (
    <div className={classes.columns}>
      <ProcessRail engagement={engagement} release={release} />
      <div className={classes.page}>
        <ProcessSelect engagement={engagement} release={release} />
        <ProcessPage
          key={process}
          engagement={engagement}
          release={release}
          process={process}
          onOpenTask={openTask}
          onEditFacts={onEditFacts}
        />
      </div>
    </div>
  )
}
