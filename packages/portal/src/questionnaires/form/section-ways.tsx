import type { Questionnaire } from '@fairlead/playbook'
import type { I18n } from '@lingui/core'
import { Plural, useLingui } from '@lingui/react/macro'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import type { AskedForm } from '../asked/asked-form.ts'
import { sectionId } from './form-section.tsx'
import classes from './section-ways.module.css'

interface SectionWaysProps {
  readonly questionnaire: Questionnaire
  readonly words: ReasonWords
  readonly bySection: AskedForm['bySection']
}

/** The sections of a form, each a way there with how far it is. */
export function SectionWays({ questionnaire, words, bySection }: SectionWaysProps) {
  const { t, i18n } = useLingui()
  return (
    <nav aria-label={t`Sections`} className={classes.ways}>
      <ul>
        {questionnaire.sections.map(({ id, title }) => {
          const { asked, answered, missing } = bySection.get(id) ?? { asked: 0, answered: 0, missing: 0 }
          return (
            <li key={id}>
              <a href={`#${sectionId(id)}`} data-whole={asked > 0 && missing === 0 && answered > 0}>
                <span>{words.say(title, id)}</span>
                <span className={classes.figures}>
                  {asked === 0 ? '–' : shareWords(i18n, answered, asked)}
                  {missing === 0 ? null : (
                    <span className="visually-hidden">
                      {', '}
                      <Plural value={missing} one="# required missing" other="# required missing" />
                    </span>
                  )}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

const mostCounted = 999

/** How much is answered: by the count, and where there is no room for one by its share, which is never rounded up to all. */
function shareWords(i18n: I18n, answered: number, asked: number): string {
  if (asked <= mostCounted) return `${answered}/${asked}`
  return i18n.number(Math.floor((answered / asked) * 100) / 100, { style: 'percent' })
}
