import type { PersonData } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { taskTitle } from '../task-title.ts'
import classes from './erase-dialog.module.css'

interface MentionChoicesProps {
  readonly data: PersonData
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (texts: ReadonlySet<string>) => void
}

type Mention = PersonData['mentions'][number]

/** Texts that speak of the person: those that can go are chosen one by one, the others are for people to correct. */
export function MentionChoices({ data: { mentions, mentionsLeftOut }, chosen, onChoose }: MentionChoicesProps) {
  const { t, i18n } = useLingui()
  const { engagement, release } = useOpenEngagement()
  if (mentions.length === 0) return null
  const erasable = mentions.flatMap((mention) => (mention.text === null ? [] : [{ ...mention, text: mention.text }]))
  const others = mentions.filter(({ text }) => text === null)
  const where = ({ task, seq }: Mention) =>
    task === null ? t`Change ${i18n.number(seq)}` : taskTitle({ engagement, release, locale: i18n.locale }, task)
  return (
    <>
      {erasable.length === 0 ? null : (
        <fieldset className={classes.mentions}>
          <legend>
            <Trans>Texts that speak of them</Trans>
          </legend>
          <p className={classes.help}>
            <Trans>Choose what goes as a whole. The rest stays, with the name in it.</Trans>
          </p>
          <ul className={classes.list}>
            {erasable.map((mention) => (
              <li key={mention.text}>
                <Checkbox
                  label={where(mention)}
                  description={mention.excerpt}
                  checked={chosen.has(mention.text)}
                  onChange={({ currentTarget: { checked } }) => onChoose(withText(chosen, mention.text, checked))}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {others.length === 0 ? null : (
        <section className={classes.mentions}>
          <strong>
            <Trans>What stays in the history</Trans>
          </strong>
          <p className={classes.help}>
            <Trans>These texts are about work and are not erased. Correct what can be corrected.</Trans>
          </p>
          <ul className={classes.list}>
            {others.map((mention) => (
              <li key={`${mention.seq} ${mention.excerpt}`}>
                {where(mention)}
                <span className={classes.excerpt}>{mention.excerpt}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mentionsLeftOut === 0 ? null : (
        <p className={classes.help}>
          <Trans>And {i18n.number(mentionsLeftOut)} more.</Trans>
        </p>
      )}
    </>
  )
}

function withText(chosen: ReadonlySet<string>, text: string, isChosen: boolean): ReadonlySet<string> {
  const next = new Set(chosen)
  if (isChosen) next.add(text)
  else next.delete(text)
  return next
}
