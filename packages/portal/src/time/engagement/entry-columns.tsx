import type { TimeRowView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { Column } from '../../components/data-table/column.ts'
import { PersonName } from '../../components/person-avatar/person-name.tsx'
import type { EntryNames } from '../entry/use-entry-names.ts'
import classes from './engagement-time.module.css'

/** The columns of the entries of an engagement. They stand in the order of their days: only a part of them may be here. */
export function entryColumns(i18n: I18n, names: EntryNames): readonly Column<TimeRowView>[] {
  return [
    {
      id: 'day',
      name: i18n._(msg`Day`),
      width: 88,
      card: 'none',
      cell: ({ day }) => <span className={classes.day}>{names.day(day)}</span>,
    },
    {
      id: 'about',
      name: i18n._(msg`Worked on`),
      width: 180,
      grow: 1.2,
      card: 'title',
      cell: (entry) => <span className={classes.about}>{names.about(entry)}</span>,
    },
    {
      id: 'text',
      name: i18n._(msg`What was done`),
      width: 140,
      grow: 1.6,
      card: 'detail',
      cell: ({ day, text }, { layout }) => {
        // A card has no column of days.
        const said = layout === 'cards' ? [names.day(day), text] : [text]
        return <span className={classes.text}>{said.filter((part) => part !== null).join(' · ')}</span>
      },
    },
    {
      id: 'person',
      name: i18n._(msg`Person`),
      width: 150,
      rank: 1,
      card: 'detail',
      cell: ({ person }) => <PersonName person={{ id: person, name: names.person(person) }} />,
    },
    {
      id: 'time',
      name: i18n._(msg`Duration`),
      width: 96,
      align: 'end',
      card: 'trail',
      cell: ({ minutes }) => <span className={classes.time}>{names.time(minutes)}</span>,
    },
  ]
}
