import { isSettled, type SiteLinkView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { nameOfPerson, peopleByName } from '../../owners/person-names.ts'
import { deliveredTasks } from '../delivery/delivered-tasks.ts'
import { useReleaseWords } from '../delivery/use-release-words.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import classes from './site.module.css'
import { SiteCompletion } from './site-completion.tsx'
import { siteUse } from './site-use.ts'

/** Once somebody has a link the task that this site is can be completed from here. */
export function SiteTaskOffer({ links }: { readonly links: readonly SiteLinkView[] }) {
  const { i18n } = useLingui()
  const { engagement, release } = useOpenEngagement()
  const named = useReleaseWords(release, engagement.tasks)
  const use = siteUse(links)
  const [task] = deliveredTasks('site', { tasks: engagement.tasks, ...named }).filter(
    ({ view }) => !isSettled(view.state),
  )
  if (task === undefined || use === null || !engagement.can.change) return null
  const { view, number, name } = task
  return (
    <div className={classes.offer}>
      <SiteCompletion view={view} use={use} name={nameOfPerson(i18n, peopleByName(engagement.contacts), use.contact)}>
        <div>
          <Trans>
            This site is the task {number}: {name}
          </Trans>
        </div>
      </SiteCompletion>
    </div>
  )
}
