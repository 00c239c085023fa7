import { Trans, useLingui } from '@lingui/react/macro'
import { IconUserPlus } from '@tabler/icons-react'
import type { CellPlace } from '../../../components/data-table/column.ts'
import { PersonAvatar } from '../../../components/person-avatar/person-avatar.tsx'
import { ClosedControl } from '../../../process/controls/closed-control.tsx'
import { mayWorkOn } from '../../../process/may-work-on.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { responsibleWords } from '../../../process/words/responsible-words.ts'
import type { ListedTask } from '../list/listed-task.ts'
import classes from './task-cells.module.css'

interface ResponsibleControlProps {
  readonly listed: ListedTask
  readonly place: CellPlace
}

/** Whose work a task is, and through what; whoever may change it gives it to a person from here. */
export function ResponsibleControl({ listed: { task, view }, place }: ResponsibleControlProps) {
  const { t } = useLingui()
  const { words, index, nameOf, can, open } = useProcessSurface()
  const canAssign = mayWorkOn(can, view.key)
  const { responsible } = view
  const name = responsible !== null ? nameOf(responsible.person) : view.liesWithCustomer ? t`The customer` : t`Nobody`
  const why = responsible === null ? null : responsibleWords(words, index, responsible)
  const isCompact = place.layout === 'cards'
  const content = (
    <>
      <span className="visually-hidden">
        <Trans>Responsible:</Trans>
      </span>
      {responsible === null ? (
        <Nobody isFree={canAssign} />
      ) : (
        <PersonAvatar person={{ id: responsible.person, name }} />
      )}
      <span className={isCompact || responsible === null ? 'visually-hidden' : classes.personName}>{name}</span>
      {why === null ? null : <span className="visually-hidden">, {why}</span>}
    </>
  )
  const looks = {
    className: classes.person,
    'data-through': responsible?.through,
    title: why === null ? name : t`${name}, ${why}`,
  }
  if (!canAssign) {
    return (
      <ClosedControl action="assign" {...looks} tabIndex={place.tabIndex}>
        {content}
      </ClosedControl>
    )
  }
  return (
    <button
      type="button"
      {...looks}
      data-row-action="assign"
      tabIndex={place.tabIndex}
      aria-haspopup="dialog"
      aria-expanded={false}
      onClick={({ currentTarget }) => open({ kind: 'assign', task, key: view.key, anchor: currentTarget })}
    >
      {content}
    </button>
  )
}

function Nobody({ isFree }: { readonly isFree: boolean }) {
  if (!isFree) return <span aria-hidden>–</span>
  return (
    <span className={classes.nobody} aria-hidden>
      <IconUserPlus size={12} stroke={1.75} />
    </span>
  )
}
