import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useCommands } from '../../../components/keyboard/keyboard-context.ts'
import { useNow } from '../../../components/moment/moment.tsx'
import { PageTitle } from '../../../frame/page-title.tsx'
import { wordsOf } from '../../../process/words/words.ts'
import { useSession } from '../../../session/session-context.tsx'
import { FactRow } from './fact-row.tsx'
import classes from './read-facts.module.css'
import { ScopeTable } from './scope-table.tsx'
import { waitingTasks } from './waiting-tasks.ts'

interface ReadFactsProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly openTask: (key: string) => void
  /** Edits, beginning at the field at this place. */
  readonly onEdit: (field: string | null) => void
}

/** Facts and scope to read: what is known and from whom, and what waits for the rest. */
export function ReadFacts({ engagement, release, openTask, onEdit }: ReadFactsProps) {
  const { t, i18n } = useLingui()
  const { people } = useSession()
  const now = useNow(engagement.updatedAt)
  const words = useMemo(() => wordsOf(i18n, release), [i18n, release])
  const waiting = useMemo(() => waitingTasks(engagement.tasks), [engagement.tasks])
  const { change: canChange } = engagement.can
  useEditCommand(canChange, onEdit)
  const { length: missing } = release.facts.filter(({ id }) => engagement.facts[id] === undefined)
  return (
    <>
      <div className={classes.head}>
        <PageTitle>{t`Facts and scope`}</PageTitle>
        <p className={classes.summary}>
          {missing === 0 ? (
            <Trans>Everything that the playbook asks for is known.</Trans>
          ) : (
            <Plural value={missing} one="# fact is not known yet." other="# facts are not known yet." />
          )}
        </p>
        {canChange ? (
          <Button size="xs" onClick={() => onEdit(null)}>
            <Trans>Edit</Trans>
          </Button>
        ) : null}
      </div>
      {canChange ? null : (
        <p className={classes.summary}>
          <Trans>The delivery team keeps these; you can look at them.</Trans>
        </p>
      )}
      <div className={classes.columns}>
        <section aria-labelledby="facts">
          <h2 id="facts" className={classes.title}>{t`Facts`}</h2>
          {release.facts.length === 0 ? (
            <p className={classes.none}>
              <Trans>This playbook asks nothing of the customer.</Trans>
            </p>
          ) : (
            <dl className={classes.facts}>
              {release.facts.map((fact) => (
                <FactRow
                  key={fact.id}
                  fact={fact}
                  record={engagement.facts[fact.id]}
                  waiting={waiting.get(fact.id) ?? []}
                  words={words}
                  {...{ release, people, now, openTask }}
                  onEdit={canChange ? onEdit : null}
                />
              ))}
            </dl>
          )}
        </section>
        <section aria-labelledby="scope">
          <h2 id="scope" className={classes.title}>{t`Services in scope`}</h2>
          <ScopeTable engagement={engagement} release={release} words={words} />
        </section>
      </div>
    </>
  )
}

function useEditCommand(canChange: boolean, onEdit: (field: string | null) => void): void {
  const { t } = useLingui()
  const commands = useMemo(
    () =>
      canChange
        ? [
            {
              id: 'edit-facts',
              title: t`Edit facts and scope`,
              section: t`Engagement`,
              shortcut: 'e',
              run: () => onEdit(null),
            },
          ]
        : [],
    [canChange, onEdit, t],
  )
  useCommands(commands)
}
