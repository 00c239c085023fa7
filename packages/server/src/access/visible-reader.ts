import type { PersonView } from '@fairlead/contract'
import {
  CommonTableExpressionNameNode,
  CommonTableExpressionNode,
  type Kysely,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  RawNode,
  type RootOperationNode,
  SelectQueryNode,
  ValueNode,
  WithNode,
} from 'kysely'
import type { Tables } from '../database/tables.ts'
import { seesInternal } from '../engagements/policy.ts'
import { grantedOnly, type Narrowing, sharedOnly } from './narrowing.ts'

/**
 * The database as somebody may read it. Whose access is granted finds, in every table and however it is asked, only rows
 * of engagements in which they take part; who sees only what is shared finds nothing of a note that is not. It is as if
 * there were no others [S330][S435]. What cannot be narrowed so is not asked.
 */
export function visibleReader(reader: Kysely<Tables>, person: PersonView | null): Kysely<Tables> {
  const narrowings = [
    ...(person?.access === 'granted' ? [grantedOnly(person.id)] : []),
    ...(seesInternal(person) ? [] : [sharedOnly]),
  ]
  return narrowings.length === 0 ? reader : reader.withPlugin(new Narrowed(narrowings))
}

/** Puts before each query what its tables are to it: of each the rows that the person may see, under its own name. */
class Narrowed implements KyselyPlugin {
  readonly #seen: readonly string[]
  readonly #parameters: readonly ValueNode[]
  readonly #tables: ReadonlyMap<string, string>

  constructor(narrowings: readonly Narrowing[]) {
    const seen = narrowings.find((one) => one.seen !== null)?.seen ?? null
    this.#seen = seen?.query ?? []
    this.#parameters = seen === null ? [] : [ValueNode.create(seen.person)]
    const conditions = Map.groupBy(
      narrowings.flatMap(({ tables }) => Object.entries(tables)),
      ([table]) => table,
    )
    this.#tables = new Map(
      [...conditions].map(([table, found]) => [
        table,
        `(SELECT * FROM main."${table}" WHERE ${found.map(([, condition]) => condition).join(' AND ')})`,
      ]),
    )
  }

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    if (SelectQueryNode.is(node)) return { ...node, with: this.#narrowed(node.with) }
    const [first = '', ...others] = RawNode.is(node) ? node.sqlFragments : []
    if (!RawNode.is(node) || !/^\s*select\b/i.test(first)) {
      throw new Error(`Unexpected ${node.kind} by somebody who may see a part only, expected a select`)
    }
    const { sqlFragments, parameters } = this.#asText()
    const last = sqlFragments.at(-1) ?? ''
    return RawNode.create(
      [...sqlFragments.slice(0, -1), `${last} ${first}`, ...others],
      [...parameters, ...node.parameters],
    )
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    return result
  }

  #narrowed(before: WithNode | undefined): WithNode {
    const seen = this.#seen.length === 0 ? [] : [expression('seen', RawNode.create(this.#seen, this.#parameters))]
    const tables = [...this.#tables].map(([table, query]) => expression(table, RawNode.createWithSql(query)))
    const [first, ...others] = [...seen, ...tables, ...(before?.expressions ?? [])]
    // Whoever is narrowed at all is narrowed in some table.
    if (first === undefined) throw new Error('Unexpected narrowing of nothing, expected some table')
    return others.reduce((node, one) => WithNode.cloneWithExpression(node, one), WithNode.create(first))
  }

  /** The same as text, for queries that are text themselves. */
  #asText(): { readonly sqlFragments: readonly string[]; readonly parameters: readonly ValueNode[] } {
    const tables = [...this.#tables].map(([table, query]) => `"${table}" AS ${query}`)
    const [before, behind] = this.#seen
    if (before === undefined) return { sqlFragments: [`WITH ${tables.join(', ')}`], parameters: [] }
    return { sqlFragments: [`WITH "seen" AS ${before}`, [behind, ...tables].join(', ')], parameters: this.#parameters }
  }
}

function expression(name: string, of: RawNode): CommonTableExpressionNode {
  return CommonTableExpressionNode.create(CommonTableExpressionNameNode.create(name), of)
}
