import type { PersonView } from '@fairlead/contract'
import type { PersonId } from '@fairlead/engagement'
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
import { localOrganization, type Tables } from '../database/tables.ts'

/** Of every table whether each of its rows belongs to one engagement. */
const isOfEngagements: Readonly<Record<keyof Tables, boolean>> = {
  engagement: true,
  event: true,
  work: true,
  session: true,
  attendance: true,
  request: true,
  outbox: true,
  participant: true,
  finding: true,
  personal: true,
  suppression: true,
  release: false,
  read_model: false,
  feed: false,
  digest_setting: false,
  unsubscribe_token: false,
}

const ofEngagements = (Object.keys(isOfEngagements) as (keyof Tables)[]).filter((table) => isOfEngagements[table])

/**
 * The database as somebody may read it. Whose access is granted finds, in every table and however it is asked, only rows
 * of engagements in which they take part: as if there were no others [S330]. What cannot be narrowed so is not asked.
 */
export function visibleReader(reader: Kysely<Tables>, person: PersonView | null): Kysely<Tables> {
  return person?.access === 'granted' ? reader.withPlugin(new OnlyOwnEngagements(person.id)) : reader
}

/** Puts before each query what its tables are to it: of each the rows that the person may see, under its own name. */
class OnlyOwnEngagements implements KyselyPlugin {
  readonly #person: PersonId

  constructor(person: PersonId) {
    this.#person = person
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
    const [first, ...others] = [this.#seen(), ...ofEngagements.map((table) => expression(table, narrowedTable(table)))]
    let node = WithNode.create(first)
    for (const one of [...others, ...(before?.expressions ?? [])]) {
      node = WithNode.cloneWithExpression(node, one)
    }
    return node
  }

  #seen(): CommonTableExpressionNode {
    return expression('seen', RawNode.create(seen, [ValueNode.create(this.#person)]))
  }

  /** The same as text, for queries that are text themselves. */
  #asText(): { readonly sqlFragments: readonly string[]; readonly parameters: readonly ValueNode[] } {
    const [before, behind] = seen
    const tables = ofEngagements.map((table) => `"${table}" AS ${narrowedTable(table).sqlFragments.join('')}`)
    return {
      sqlFragments: [`WITH "seen" AS ${before}`, [behind, ...tables].join(', ')],
      parameters: [ValueNode.create(this.#person)],
    }
  }
}

/** The engagements in which somebody takes part. */
const seen = [
  `(SELECT engagement_id FROM main.participant WHERE organization_id = '${localOrganization}' AND person = `,
  ')',
] as const

/** Of a table what belongs to these engagements; within the query it stands for the table. */
function narrowedTable(table: string): RawNode {
  return RawNode.createWithSql(
    `(SELECT * FROM main."${table}" WHERE engagement_id IN (SELECT engagement_id FROM seen))`,
  )
}

function expression(name: string, of: RawNode): CommonTableExpressionNode {
  return CommonTableExpressionNode.create(CommonTableExpressionNameNode.create(name), of)
}
