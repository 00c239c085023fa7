import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { valueWords } from '../../process/words/fact-words.ts'
import { wordsOf } from '../../process/words/words.ts'
import classes from './facts-list.module.css'

interface FactsListProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  /** What can be done with the facts. */
  readonly children: ReactNode
}

/** Scope and facts to read; a fact that is not known is said to be so. */
export function FactsList({ engagement, release, children }: FactsListProps) {
  const { i18n } = useLingui()
  const words = wordsOf(i18n, release)
  const inScope = release.services.filter(
    ({ id, always }) => always || engagement.scope.some(({ service }) => service === id),
  )
  return (
    <>
      <dl className={classes.list}>
        <div>
          <dt>
            <Trans>Services in scope</Trans>
          </dt>
          <dd>
            <ul className={classes.services}>
              {inScope.map(({ id, name }) => (
                <li key={id}>{words.say(name, id)}</li>
              ))}
            </ul>
          </dd>
        </div>
        {release.facts.map(({ id, label }) => {
          const value = engagement.facts[id]?.value
          return (
            <div key={id}>
              <dt>{words.say(label, id)}</dt>
              {value === undefined ? (
                <dd className={classes.unknown}>
                  <Trans>Not known yet</Trans>
                </dd>
              ) : (
                <dd>{valueWords(words, id, value)}</dd>
              )}
            </div>
          )
        })}
      </dl>
      {children}
    </>
  )
}
