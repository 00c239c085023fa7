import type { ImportReport } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemError } from '../../api/problem-error.ts'
import { refusalWords } from '../../refusals/refusal-words.ts'
import classes from './import-dialog.module.css'

type Row = ImportReport['rows'][number]

const names: Readonly<Record<Row['kind'], MessageDescriptor>> = {
  added: msg`added`,
  changed: msg`changed`,
  same: msg`as they are`,
  suppressed: msg`erased before, left out`,
  wrong: msg`wrong, left out`,
}

/** What would come of a table: how many rows of each kind, and the first of them, what is wrong before all else. */
export function ImportOutcome({ report: { counts, rows, ignored } }: { readonly report: ImportReport }) {
  const { i18n } = useLingui()
  const kinds = (Object.keys(names) as Row['kind'][]).filter((kind) => (counts[kind] ?? 0) > 0)
  return (
    <div className={classes.outcome}>
      <ul className={classes.counts}>
        {kinds.map((kind) => (
          <li key={kind} data-kind={kind}>
            <strong>{i18n.number(counts[kind] ?? 0)}</strong> {i18n._(names[kind])}
          </li>
        ))}
      </ul>
      {ignored.length === 0 ? null : (
        <p className={classes.help}>
          <Trans>These columns say nothing of a contact: {ignored.join(', ')}</Trans>
        </p>
      )}
      {rows.length === 0 ? null : (
        <table className={classes.rows}>
          <thead>
            <tr>
              <th>
                <Trans>Row</Trans>
              </th>
              <th>
                <Trans>Name</Trans>
              </th>
              <th>
                <Trans>Outcome</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row} data-kind={row.kind}>
                <td>{i18n.number(row.row)}</td>
                <td>{row.name}</td>
                <td>
                  {i18n._(names[row.kind])}
                  <Why row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function Why({ row: { problem } }: { readonly row: Row }) {
  const { i18n } = useLingui()
  if (problem === null) return null
  // The codes of wrong rows are those of the problems of the contract.
  const { title } = refusalWords(i18n, new ProblemError(problem as ProblemError['code'], null))
  return <small> · {title}</small>
}
