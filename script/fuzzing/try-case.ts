import { canonicalJson } from '../../packages/playbook/src/canonical/canonical-json.ts'
import { check } from '../../packages/playbook/src/check/check.ts'
import { compile } from '../../packages/playbook/src/compile/compile.ts'
import { readPlaybook } from '../../packages/playbook/src/compile/playbook.ts'
import { readManifest } from '../../packages/playbook/src/manifest/read-manifest.ts'
import type { Diagnostic } from '../../packages/playbook/src/model/diagnostic.ts'
import { releaseSchema } from '../../packages/playbook/src/release/release-schema.ts'
import type { FuzzCase } from './fuzz-case.ts'

const today = '2026-11-22'

/** What a case shows to be wrong, in words; `null` where everything holds. Times are those of the processor. */
export function tryCase(fuzzCase: FuzzCase): string | null {
  try {
    const start = process.cpuUsage()
    const first = compiled(fuzzCase)
    const spent = milliseconds(process.cpuUsage(start))
    return (
      whenSlow(fuzzCase, spent) ??
      outOfPlace(first.diagnostics, fuzzCase) ??
      whenInvalid(first) ??
      whenDifferent(first, fuzzCase) ??
      whenPolluted()
    )
  } catch (error) {
    return `throws ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join('') : error}`
  }
}

interface Outcome {
  readonly json: string | null
  readonly diagnostics: readonly Diagnostic[]
}

function compiled({ files, manifest }: FuzzCase): Outcome {
  const playbook = readPlaybook(files, manifest === null ? undefined : readManifest('playbook.yaml', manifest))
  const result = compile(playbook)
  const diagnostics = check(playbook, { today, compiled: result })
  return { json: result.release === null ? null : canonicalJson(result.release), diagnostics }
}

/** 50 ms for each kilobyte, and 50 ms whatever the size; what was slow is tried three times more before it counts. */
function whenSlow(fuzzCase: FuzzCase, spent: number): string | null {
  const bytes = [...fuzzCase.files.map(({ text }) => text), fuzzCase.manifest ?? ''].join('').length
  const allowed = 50 + (50 * bytes) / 1000
  if (spent <= allowed) return null
  const again = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage()
    compiled(fuzzCase)
    return milliseconds(process.cpuUsage(start))
  })
  const best = Math.min(spent, ...again)
  return best <= allowed ? null : `takes ${Math.round(best)} ms for ${bytes} characters, expected at most ${allowed}`
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}

function outOfPlace(diagnostics: readonly Diagnostic[], { files, manifest }: FuzzCase): string | null {
  const lengths = new Map<string, number>([['playbook.yaml', manifest?.length ?? 0]])
  for (const { file, text } of files) lengths.set(file, Math.max(lengths.get(file) ?? 0, text.length))
  const bad = diagnostics.find(({ span: { file, start, end } }) => {
    const length = lengths.get(file)
    return (
      length === undefined || start.offset > end.offset || end.offset > length || start.line < 1 || start.column < 1
    )
  })
  return bad === undefined ? null : `places ${bad.code} where nothing is: ${JSON.stringify(bad.span)}`
}

function whenInvalid({ json }: Outcome): string | null {
  if (json === null) return null
  const parsed = releaseSchema.safeParse(JSON.parse(json))
  return parsed.success ? null : `makes a release that is none: ${parsed.error.message.slice(0, 500)}`
}

/** A second run of every case would take as long again: some stand for all. */
function whenDifferent(first: Outcome, fuzzCase: FuzzCase): string | null {
  if (fuzzCase.seed % 8 !== 0) return null
  const second = compiled(fuzzCase)
  if (second.json !== first.json) return 'gives another release at the second run'
  return JSON.stringify(second.diagnostics) === JSON.stringify(first.diagnostics)
    ? null
    : 'gives other findings at the second run'
}

function whenPolluted(): string | null {
  const added = Object.keys(Object.prototype)
  return added.length === 0 ? null : `gives every object ${added.join(', ')}`
}
