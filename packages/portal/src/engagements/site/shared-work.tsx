import type { SiteView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import { deliveredTask } from '../delivery/delivered-tasks.ts'
import { useReleaseWords } from '../delivery/use-release-words.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import classes from './site.module.css'
import { sharingNames } from './site-words.ts'

/** Which pieces of work the customer sees, and why or why not; each leads to its panel. */
export function SharedWork({ sharing }: Pick<SiteView, 'sharing'>) {
  const { t, i18n } = useLingui()
  const { engagement, release, openTask } = useOpenEngagement()
  const named = useReleaseWords(release, engagement.tasks)
  const [show, setShow] = useState<'shown' | 'internal'>('shown')
  const views = new Map(engagement.tasks.map((view) => [view.key, view]))
  const lines = sharing.flatMap((one) => {
    const view = views.get(one.key)
    if (view === undefined || view.verdict === 'does-not') return []
    const isListed = show === 'shown' ? one.isShown : !one.isShown
    const task = isListed ? deliveredTask({ view, ...named }) : null
    return task === null ? [] : [{ ...one, task }]
  })
  return (
    <section className={classes.section} aria-labelledby="site-work">
      <div className={classes.head}>
        <h2 id="site-work" className={classes.title}>
          <Trans>Shared work</Trans>
        </h2>
        <SegmentChoice
          label={t`What is listed`}
          value={show}
          options={[
            { value: 'shown', name: t`Shared` },
            { value: 'internal', name: t`Not shared` },
          ]}
          onChange={setShow}
        />
      </div>
      <ul className={classes.list}>
        {lines.map(({ key, isShared, because, task }) => (
          <li key={key} className={classes.line}>
            <button type="button" className={classes.task} onClick={() => openTask(key)}>
              <span className={classes.number}>{task.number}</span>
              {task.service === null ? task.name : `${task.name} (${task.service})`}
            </button>
            <span className={classes.about}>
              {isShared ? (
                show === 'shown' ? (
                  <Trans>shared because {i18n._(sharingNames[because])}</Trans>
                ) : (
                  <Trans>not yet: it may apply</Trans>
                )
              ) : (
                <Trans>not shared: {i18n._(sharingNames[because])}</Trans>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
