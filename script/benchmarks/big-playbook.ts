import { readFileSync } from 'node:fs'
import { check } from '../../packages/playbook/src/check/check.ts'
import { compile } from '../../packages/playbook/src/compile/compile.ts'
import { readPlaybook } from '../../packages/playbook/src/compile/playbook.ts'
import { madeManifest, madePages } from '../../packages/playbook/src/laws/made-playbook.ts'
import { readManifest } from '../../packages/playbook/src/manifest/read-manifest.ts'

/** What it took to read, check and compile a playbook in a process of its own; memory at its highest, in megabytes. */
export interface BigPlaybook {
  readonly tasks: number
  readonly findings: number
  readonly seconds: number
  readonly megabytes: number
}

// A process of its own, so that its memory is that of this playbook alone.
const size = { pages: Number(process.argv[2]), tasksPerPage: Number(process.argv[3]) }
const files = madePages(size)
const manifest = madeManifest(size)
const start = performance.now()
const playbook = readPlaybook(files, readManifest('playbook.yaml', manifest))
const compiled = compile(playbook)
const findings = check(playbook, { today: '2026-11-22', compiled }).length
const result: BigPlaybook = {
  tasks: (compiled.release?.processes ?? []).flatMap(({ steps }) => steps.flatMap(({ tasks }) => tasks)).length,
  findings,
  seconds: (performance.now() - start) / 1000,
  megabytes: highestMemory() / 1024,
}
console.log(JSON.stringify(result))

/** In kilobytes. Linux counts what the parent process had for the child's own `maxRSS`, so its own book is asked first. */
function highestMemory(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kilobytes !== undefined) return Number(kilobytes)
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS
}
