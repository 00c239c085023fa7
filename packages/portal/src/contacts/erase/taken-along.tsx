import type { PersonData } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import classes from './erase-dialog.module.css'

const shown = 5

/** The copies of the customer's site that have left the house: who has one is to be told, for an erasure does not reach it. */
export function TakenAlong({ copies }: Pick<PersonData, 'copies'>) {
  const { t, i18n } = useLingui()
  return (
    <div className={classes.warning}>
      <p className={classes.copies}>
        <Plural
          value={copies.length}
          one="# copy of the customer site was downloaded. It can name them, and an erasure does not reach it: ask who has it to delete it."
          other="# copies of the customer site were downloaded. They can name them, and an erasure does not reach them: ask who has them to delete them."
        />
      </p>
      <ul className={classes.list}>
        {copies.slice(0, shown).map(({ contact, name, at }) => (
          <li key={`${contact} ${at}`}>
            {name ?? t`Erased person`} · {i18n.date(at, { dateStyle: 'medium', timeStyle: 'short' })}
          </li>
        ))}
      </ul>
      {copies.length <= shown ? null : (
        <p className={classes.help}>
          <Trans>And {i18n.number(copies.length - shown)} more.</Trans>
        </p>
      )}
    </div>
  )
}
