import type { ReleaseView, RouteExplanationView } from '@fairlead/contract'
import type { DecisionTable } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { factName, valueWords } from '../../process/words/fact-words.ts'
import type { RequestNames } from '../names/request-names.ts'
import classes from './route.module.css'
import { TableLink } from './table-link.tsx'

interface RowLineProps {
  readonly engagement: string
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly table: DecisionTable
  /** Counts from 0. */
  readonly row: number
}

/** By which row of which table a request was routed; the table's name leads to it. */
export function RowLine({ engagement, release, names, table, row }: RowLineProps) {
  const number = row + 1
  const title = (
    <TableLink engagement={engagement} release={release} table={table} row={row}>
      {names.words.say(table.title, table.id)}
    </TableLink>
  )
  return (
    <p className={classes.row}>
      <Trans>
        By row {number} of {title}
      </Trans>
    </p>
  )
}

type DecidedFacts = Extract<RouteExplanationView, { readonly kind: 'team' }>['decidedBy']

interface DecidedByProps {
  readonly names: RequestNames
  readonly decided: DecidedFacts
}

/** What was known that decided: the columns that the row asks for, with what was found. */
export function DecidedBy({ names: { words, language }, decided }: DecidedByProps) {
  if (decided.length === 0) return null
  return (
    <dl className={classes.decided}>
      {decided.map(({ input: id, value }) => (
        <div key={id}>
          <dt>{factName(words, id)}</dt>
          <dd>{id === 'language' && typeof value === 'string' ? language(value) : valueWords(words, id, value)}</dd>
        </div>
      ))}
    </dl>
  )
}
