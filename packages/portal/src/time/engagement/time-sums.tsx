import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { durationWords } from '../words/duration-words.ts'
import classes from './engagement-time.module.css'
import type { TimeNarrowing } from './time-search.ts'

interface TimeSumsProps {
  readonly title: string
  /** How many minutes there are in all. */
  readonly all: number
  readonly parts: readonly { readonly id: string; readonly name: string; readonly minutes: number }[]
  /** What the entries are narrowed by here, and to which part. */
  readonly by: keyof TimeNarrowing
  readonly chosen: string | undefined
}

/** What all time is made of, each part with its share; a part leads to its entries, and back to all. */
export function TimeSums({ title, all, parts, by, chosen }: TimeSumsProps) {
  const { i18n } = useLingui()
  return (
    <section>
      <h2 className={classes.title}>{title}</h2>
      <ul className={classes.shares}>
        {parts.map(({ id, name, minutes }) => {
          const isChosen = id === chosen
          const search = ({ [by]: _, ...before }: Readonly<Record<string, unknown>>) =>
            isChosen ? before : { ...before, [by]: id }
          return (
            <li key={id}>
              <Link
                to="."
                // The router types the parameters of each page; these are read by the page itself.
                search={search as never}
                replace
                resetScroll={false}
                className={classes.share}
                aria-current={isChosen ? 'true' : undefined}
              >
                <span className={classes.name}>{name}</span>
                <span className={classes.bar} aria-hidden>
                  <span style={{ width: `${(minutes / all) * 100}%` }} />
                </span>
                <span className={classes.time}>{durationWords(i18n, minutes)}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
