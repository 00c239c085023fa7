import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'

/** A folder with these files that is gone after the test. */
export function aFolder(t: TestContext, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'fairlead-cli-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return folder
}

/** A page with one task of this id. */
export function aPage(id: number): string {
  return `# Page\n\n## Step\n\n| ID | Name | M/O | Role | Services |\n|---|---|---|---|---|\n| ${id} | Work | M | Pilot | Mail |\n`
}
