import type { Release } from '../model/release.ts'
import { schemaProblems } from '../schema/schema-problem.ts'
import { releaseSchema } from './release-schema.ts'
import { upgradeRelease } from './upgrade-release.ts'

export type ReadRelease =
  | { readonly ok: true; readonly release: Release }
  | { readonly ok: false; readonly problems: readonly ReleaseProblem[] }

/** Why a text is no release: what stands at a path, and what should. */
export interface ReleaseProblem {
  /** Keys and indexes from the top, joined by dots; empty for the whole. */
  readonly path: string
  /** Follows "Unexpected". */
  readonly found: string
  /** Follows "expected". */
  readonly expected: string
}

const mostProblems = 100

/**
 * Reads a release back from its JSON: from canonical text it is the same model [P91]. A release of an earlier format is
 * brought to the shape of today; anything else is refused, with the places and what was expected there.
 */
export function readRelease(text: string): ReadRelease {
  const json = parse(text)
  if (json === undefined) return { ok: false, problems: [{ path: '', found: 'text', expected: 'JSON.' }] }
  const value = upgradeRelease(json)
  const parsed = releaseSchema.safeParse(value)
  if (parsed.success) return { ok: true, release: parsed.data }
  const problems = schemaProblems(parsed.error, value, releaseSchema).slice(0, mostProblems)
  return {
    ok: false,
    problems: problems.map(({ path, found, expected }) => ({ path: path.join('.'), found, expected })),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
