import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { IconArrowRight, IconMinus, IconPencil, IconPlus, type TablerIcon } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { diffCounts } from './diff-counts.ts'
import classes from './diff-list.module.css'

export type DiffKind = 'added' | 'removed' | 'changed'

/** One thing that a change would add, remove or change. */
export interface DiffRow {
  readonly id: string
  readonly kind: DiffKind
  readonly title: ReactNode
  /** What it was and what it becomes, of something that changes. */
  readonly before?: ReactNode
  readonly after?: ReactNode
  /** Why it changes. */
  readonly why?: ReactNode
}

interface DiffListProps {
  readonly label: string
  readonly rows: readonly DiffRow[]
  /** What is said where nothing changes. */
  readonly nothing: ReactNode
  /** Whether it is said above how much there is; not where a heading says so. */
  readonly hasSummary?: boolean
  /** `report` tells of what has happened, in as few lines as it takes. */
  readonly look?: 'preview' | 'report'
}

const mostAtFirst = 40

const icons: Readonly<Record<DiffKind, TablerIcon>> = { added: IconPlus, removed: IconMinus, changed: IconPencil }

/** What a change would do, before it is made: how much in one line, then each thing with its sign and its word. */
export function DiffList({ label, rows, nothing, hasSummary = true, look = 'preview' }: DiffListProps) {
  const [isWhole, setWhole] = useState(false)
  const { i18n } = useLingui()
  const all = i18n.number(rows.length)
  if (rows.length === 0) return <p className={classes.nothing}>{nothing}</p>
  const shown = isWhole ? rows : rows.slice(0, mostAtFirst)
  return (
    <section aria-label={label} className={classes.diff} data-look={look}>
      {hasSummary ? <DiffSummary rows={rows} /> : null}
      <ul className={classes.rows}>
        {shown.map((row) => (
          <DiffLine key={`${row.kind} ${row.id}`} row={row} />
        ))}
      </ul>
      {shown.length < rows.length ? (
        <button type="button" className={classes.more} onClick={() => setWhole(true)}>
          <Trans>Show all {all}</Trans>
        </button>
      ) : null}
    </section>
  )
}

function DiffSummary({ rows }: Pick<DiffListProps, 'rows'>) {
  const { added, removed, changed } = diffCounts(rows)
  return (
    <p className={classes.summary}>
      {added === 0 ? null : (
        <span data-kind="added">
          <Plural value={added} one="# added" other="# added" />
        </span>
      )}
      {removed === 0 ? null : (
        <span data-kind="removed">
          <Plural value={removed} one="# removed" other="# removed" />
        </span>
      )}
      {changed === 0 ? null : (
        <span data-kind="changed">
          <Plural value={changed} one="# changed" other="# changed" />
        </span>
      )}
    </p>
  )
}

function DiffLine({ row }: { readonly row: DiffRow }) {
  const { t } = useLingui()
  const { kind, title, before, after, why } = row
  const words: Readonly<Record<DiffKind, string>> = { added: t`Added`, removed: t`Removed`, changed: t`Changed` }
  const Icon = icons[kind]
  return (
    <li className={classes.row} data-kind={kind}>
      <span className={classes.sign} title={words[kind]}>
        <Icon size={13} stroke={2.25} aria-hidden />
        <span className="visually-hidden">{words[kind]}: </span>
      </span>
      <div className={classes.what}>
        <span className={classes.title}>{title}</span>
        {before === undefined && after === undefined ? null : (
          <span className={classes.values}>
            <del>{before}</del>
            <IconArrowRight size={12} aria-hidden />
            <ins>{after}</ins>
          </span>
        )}
        {why === undefined ? null : <span className={classes.why}>{why}</span>}
      </div>
    </li>
  )
}
