import { foldName } from '../../compile/align/name-spelling.ts'

/** What a request says of itself, by the names under which a routing table asks for it. */
export const implicitInputs = ['service', 'role', 'language'] as const

export type ImplicitInput = (typeof implicitInputs)[number]

/** What a column of a routing table can be beside a fact. */
export type RoutingColumn = ImplicitInput | 'team' | 'guidance'

/** What their headers are called, lower case, in English, German, Japanese, Portuguese, Chinese and Spanish. */
const headerWords: Readonly<Record<RoutingColumn, readonly string[]>> = {
  service: ['service', 'dienst', 'サービス', 'serviço', '服务', 'servicio'],
  role: ['role', 'rolle', '役割', 'ロール', 'função', 'papel', '角色', 'rol', 'función'],
  language: ['language', 'sprache', '言語', 'idioma', 'língua', '语言', 'lengua'],
  team: ['team', 'チーム', 'equipe', 'time', '团队', 'equipo'],
  guidance: ['guidance', 'anleitung', '案内', 'ガイダンス', 'orientação', '指引', '指南', 'orientación', 'guía'],
}

const columnOf: ReadonlyMap<string, RoutingColumn> = new Map(
  (Object.keys(headerWords) as RoutingColumn[]).flatMap((column) =>
    headerWords[column].map((word): [string, RoutingColumn] => [word, column]),
  ),
)

/** Every word that {@link routingColumn} knows. */
export const routingHeaders: readonly string[] = [...columnOf.keys()]

/** What the column under a heading is in a routing table; `null` where the heading is another. */
export function routingColumn(heading: string): RoutingColumn | null {
  return columnOf.get(foldName(heading).replace(/ ?[:?]$/, '')) ?? null
}

/** Whether a column asks something of the request itself. */
export function isImplicit(column: RoutingColumn | null): column is ImplicitInput {
  return column !== null && column !== 'team' && column !== 'guidance'
}
