import type { RequestView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Moment } from '../../components/moment/moment.tsx'
import { PersonName } from '../../components/person-avatar/person-name.tsx'
import type { RequestNames } from '../names/request-names.ts'
import classes from './request-body.module.css'

interface RequestTalkProps {
  readonly request: RequestView
  readonly names: RequestNames
  readonly now: number
}

/** What was asked back, answered and declined, in its order. */
export function RequestTalk({ request: { talk }, names, now }: RequestTalkProps) {
  const { t } = useLingui()
  if (talk.length === 0) return null
  return (
    <section>
      <h2 className={classes.title}>{t`Questions and answers`}</h2>
      <ol className={classes.talk}>
        {talk.map(({ by, at, text }) => (
          <li key={`${at} ${by} ${text}`}>
            <span className={classes.said}>
              <PersonName person={{ id: by, name: names.person(by) }} />
              <span className={classes.when}>
                <Moment at={at} now={now} />
              </span>
            </span>
            <p className={classes.text}>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
