import type { EngagementView, TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { nameOfPerson, peopleByName } from '../../owners/person-names.ts'
import { PanelSection } from '../task-panel/panel-section.tsx'
import panel from '../task-panel/task-panel.module.css'
import classes from './site.module.css'
import { SiteCompletion } from './site-completion.tsx'
import { siteUse } from './site-use.ts'
import { useSiteView } from './use-site.ts'

interface PanelSiteProps {
  readonly engagement: EngagementView
  readonly view: TaskView
}

/** Whether the customer has the site that a task is, with the way to it; the team completes the task here as there. */
export function PanelSite({ engagement, view }: PanelSiteProps) {
  const { t, i18n } = useLingui()
  const { data } = useSiteView(engagement)
  if (data === undefined) return null
  const use = siteUse(data.links)
  return (
    <PanelSection title={t`Customer site`}>
      <div className={classes.inPanel}>
        {use === null ? (
          <span className={panel.quiet}>
            <Trans>Nobody has a link yet.</Trans>
          </span>
        ) : (
          <SiteCompletion
            view={view}
            use={use}
            name={nameOfPerson(i18n, peopleByName(engagement.contacts), use.contact)}
          />
        )}
      </div>
      <Link to="/engagements/$engagement/site" params={{ engagement: engagement.id }} className={panel.link}>
        <Trans>Open the customer site</Trans>
      </Link>
    </PanelSection>
  )
}
