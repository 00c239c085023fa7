import type { PersonView, WorkItemView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { IconShieldQuestion, IconUserQuestion, IconUsers } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { PersonAvatar } from '../../components/person-avatar/person-avatar.tsx'
import classes from './cells.module.css'
import { throughOf } from './why-mine.ts'

interface WhyCellProps {
  readonly item: WorkItemView
  /** Why it is in the list, in words. */
  readonly words: string
  readonly people: ReadonlyMap<string, PersonView>
  readonly tabIndex: 0 | -1
  readonly onOpen: (event: MouseEvent<HTMLElement>) => void
}

/** Why a piece of work is in the list; it opens the choice of another person. */
export function WhyCell({ item, words, people, tabIndex, onOpen }: WhyCellProps) {
  const { t } = useLingui()
  return (
    <button
      type="button"
      className={classes.why}
      data-row-action="assign"
      tabIndex={tabIndex}
      aria-haspopup="dialog"
      aria-expanded={false}
      title={t`${words}. Assign to a person`}
      onClick={onOpen}
    >
      <ThroughSign item={item} people={people} />
      <span className={classes.words}>{words}</span>
    </button>
  )
}

function ThroughSign({ item, people }: Pick<WhyCellProps, 'item' | 'people'>) {
  const through = throughOf(item)
  const { responsible } = item
  if (through === 'given' && responsible !== null) {
    const { person: id } = responsible
    return <PersonAvatar person={people.get(id) ?? { id, name: item.contact ?? id }} />
  }
  const Icon = through === 'approval' ? IconShieldQuestion : through === 'nobody' ? IconUserQuestion : IconUsers
  return (
    <span className={classes.sign} aria-hidden>
      <Icon size={13} stroke={1.75} />
    </span>
  )
}
