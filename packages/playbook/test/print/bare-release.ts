import type { Release } from '../../src/model/release.ts'

/** What differs between two ways to write one playbook: places, prose, and tables that decide, which are part of the prose. */
const ofWriting: ReadonlySet<string> = new Set(['source', 'pages', 'decisions'])

/** What a release says, apart from how and where its pages say it. */
export function bareRelease(release: Release): unknown {
  return JSON.parse(JSON.stringify(release, (key, value) => (ofWriting.has(key) ? undefined : value)))
}
