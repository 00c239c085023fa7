import { foldName } from '../../compile/align/name-spelling.ts'
import type { Localized } from '../../model/localized.ts'
import type { RoutingAnswer, TeamId } from '../../model/team.ts'
import type { Written } from '../../reader/page.ts'
import type { WrittenTable } from '../written-table.ts'
import type { RoutingColumn } from './routing-columns.ts'
import { idNamed, type RoutingWorld } from './routing-world.ts'

const nobody = /^(?:|[-–—]+|none|nobody|niemand|なし|ninguém|nenhum|nenhuma|无|没有|nadie|ninguno|ninguna)$/

/** The team that a row names: `null` for nobody, `unknown` where no team of the manifest is called so. */
export type TeamOfRow =
  | { readonly kind: 'team'; readonly team: TeamId | null }
  | { readonly kind: 'unknown'; readonly cell: Written }

/** The team of each row of a routing table. */
export function teamsOfRows(table: WrittenTable, { teams }: RoutingWorld): readonly TeamOfRow[] {
  return table.rows.map((_, row): TeamOfRow => {
    const cell = routingCell(table, row, 'team')
    if (cell === null || nobody.test(foldName(cell.value))) return { kind: 'team', team: null }
    const team = idNamed(cell.value, teams)
    return team === null ? { kind: 'unknown', cell } : { kind: 'team', team }
  })
}

/** The cell of a row under a column of the routing table; `null` where it has no such column. */
export function routingCell({ columns, rows }: WrittenTable, row: number, column: RoutingColumn): Written | null {
  const index = columns.findIndex(({ routing }) => routing === column)
  return index < 0 ? null : (rows[row]?.cells[index] ?? null)
}

/** What a routing table answers, row by row, in all its languages; the first of them says which team. */
export function routingAnswers(tables: readonly WrittenTable[], teams: readonly TeamOfRow[]): readonly RoutingAnswer[] {
  return teams.map((found, row) => {
    const said = tables.flatMap((table) => {
      const text = routingCell(table, row, 'guidance')?.value ?? ''
      return nobody.test(foldName(text)) ? [] : [[table.page.language, text] as const]
    })
    const guidance: Localized<string> | null = said.length === 0 ? null : Object.fromEntries(said)
    return { team: found.kind === 'team' ? found.team : null, guidance }
  })
}
