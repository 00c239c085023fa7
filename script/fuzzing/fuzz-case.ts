import { damaged } from '../../packages/playbook/src/laws/damage.ts'
import { type Random, randomFrom } from '../../packages/playbook/src/laws/random.ts'
import type { PageFile } from '../../packages/playbook/src/reader/page.ts'

/** What the pages of a case are made from. */
export interface Sources {
  readonly pages: readonly [PageFile, ...PageFile[]]
  readonly manifests: readonly [string, ...string[]]
  readonly contents: readonly [string, ...string[]]
}

/** A small playbook, most of it damaged: pages, and at times a table of contents among them. */
export interface FuzzCase {
  readonly seed: number
  readonly files: readonly PageFile[]
  /** `null` where it has none. */
  readonly manifest: string | null
}

const oddNames = [
  '__proto__.md',
  'constructor.md',
  '../out.md',
  'a b.md',
  '阶段-sc.md',
  '.md',
  '-de.md',
  'en/en/en.md',
  'toString',
] as const

const mostLines = 40

/** Some lines of a page in a row: as much can go wrong in them, in less time. */
function part(text: string, random: Random): string {
  const lines = text.split('\n')
  const from = random.int(Math.max(1, lines.length - mostLines))
  return lines.slice(from, from + mostLines).join('\n')
}

/** The playbook of a seed: the same for the same seed and sources. */
export function fuzzCase(seed: number, { pages, manifests, contents }: Sources): FuzzCase {
  const random = randomFrom(seed)
  const texts = pages.map(({ text }) => text) as [string, ...string[]]
  const files = Array.from({ length: 1 + random.int(4) }, () => {
    const { file, text: whole } = random.pick(pages)
    const text = random.chance(0.9) ? part(whole, random) : whole
    return {
      file: random.chance(0.03) ? random.pick(oddNames) : file,
      text: random.chance(0.9) ? damaged(text, random, texts) : text,
    }
  })
  const manifest = random.pick(manifests)
  const toc = {
    file: `${folderOf(random.pick(pages).file)}toc.yml`,
    text: damaged(random.pick(contents), random, contents),
  }
  return {
    seed,
    files: random.chance(0.3) ? [...files, toc] : files,
    manifest: random.chance(0.9) ? null : random.chance(0.7) ? damaged(manifest, random, manifests) : manifest,
  }
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1)
}
