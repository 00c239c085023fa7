import type { Compiled } from '../compile/compile.ts'
import { factDefinitions } from '../compile/fact-definitions.ts'
import { languagesOf, type Playbook, type ProcessPages, processesOf } from '../compile/playbook.ts'
import type { Vocabulary } from '../compile/vocabulary.ts'
import type { Decision, ReadTable } from '../decision/decision-tables.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Language } from '../model/localized.ts'
import { type Prover, prover } from '../proof/prover.ts'
import { type Sentence, sentencesOnCustomers } from '../proof/sentences.ts'
import type { Page } from '../reader/page.ts'
import { type ChangeLogClaim, changeLogClaims } from './change-log-claims.ts'
import { hiddenPlaces, type PlacedHidden } from './hidden-places.ts'
import { type LabelLine, labelLines } from './label-lines.ts'
import { links, type PlacedLink } from './links.ts'
import { type IdsOf, nameIds } from './name-ids.ts'
import { namesUsed, type UsedName } from './names-used.ts'
import { type PageNodes, pageNodes } from './page-nodes.ts'
import { type PlacedRow, taskRows } from './task-rows.ts'
import { type Translation, translations } from './translations.ts'

/** What rules look at: the pages as they were read, and what many rules ask of them, found once for all. */
export interface CheckedPlaybook {
  readonly playbook: Playbook
  readonly compiled: Compiled
  readonly languages: readonly Language[]
  readonly processes: readonly ProcessPages[]
  readonly vocabulary: Vocabulary
  readonly idsOf: IdsOf
  /** Every name of a phase, role, service or motion on the pages, in the order of the text. */
  readonly names: readonly UsedName[]
  /** Every page of a process that is not the one in its first language. */
  readonly translations: readonly Translation[]
  /** Every task row of the pages, in the order of the text. */
  readonly rows: readonly PlacedRow[]
  /** What the tree of each page holds, in the order of the pages. */
  readonly nodes: readonly PageNodes[]
  /** Every link of the pages, also those that are defined apart, in the order of the text. */
  readonly links: readonly PlacedLink[]
  /** What each page holds of these, page by page in their order. */
  readonly labelLines: ReadonlyMap<Page, readonly LabelLine[]>
  readonly claims: ReadonlyMap<Page, readonly ChangeLogClaim[]>
  readonly hidden: ReadonlyMap<Page, readonly PlacedHidden[]>
  readonly pageOf: ReadonlyMap<string, Page>
  /** Proves what can hold of customers, over the facts of the playbook. */
  readonly prover: Prover
  /** A prover over what a decision table can ask for: the facts and, of a routing table, what it asks of the request. */
  proverOf(table: ReadTable): Prover
  readonly decisions: readonly Decision[]
  /** The sentences that speak of some customers only, in the order of the text. */
  readonly sentences: readonly Sentence[]
  /** The day of the check, `yyyy-mm-dd`. */
  readonly today: string
}

export function checkedPlaybook(playbook: Playbook, compiled: Compiled, today: string): CheckedPlaybook {
  const nodes = playbook.pages.map(pageNodes)
  const facts = factDefinitions(playbook.manifest)
  const ofFacts = prover(facts)
  const [languages, processes] = [languagesOf(playbook), processesOf(playbook)]
  const { vocabulary, decisions } = compiled
  const idsOf = nameIds(vocabulary)
  const byPage = <Found>(find: (page: Page) => Iterable<Found>) =>
    new Map(playbook.pages.map((page) => [page, [...find(page)]]))
  return {
    playbook,
    compiled,
    languages,
    processes,
    vocabulary,
    idsOf,
    names: [...namesUsed(playbook.pages, idsOf)],
    translations: [...translations({ processes, languages, manifest: playbook.manifest.manifest })],
    rows: taskRows(playbook.pages),
    nodes,
    links: [...links(nodes)],
    labelLines: byPage(labelLines),
    claims: byPage(changeLogClaims),
    hidden: byPage(hiddenPlaces),
    pageOf: new Map(playbook.pages.map((page) => [page.file, page])),
    prover: ofFacts,
    proverOf: provers(facts, ofFacts),
    decisions,
    sentences: sentencesOnCustomers({ nodes, compiled, facts }),
    today,
  }
}

/** A prover knows what it has worked out: tables that ask for the facts alone share one. */
function provers(facts: readonly FactDefinition[], ofFacts: Prover): (table: ReadTable) => Prover {
  const known = new Map<readonly FactDefinition[], Prover>()
  return ({ written: { definitions, isRouting } }) => {
    if (!isRouting || definitions.length === facts.length) return ofFacts
    const found = known.get(definitions) ?? prover(definitions)
    known.set(definitions, found)
    return found
  }
}
