import { globSync, readFileSync } from 'node:fs'
import { unnamedLaws } from './law-names.ts'

const read = (pattern: string) => globSync(pattern).map((file) => ({ file, text: readFileSync(file, 'utf8') }))

const problems = unnamedLaws(read('packages/*/SPEC.md'), read('{packages/*/{src,test},script}/**/*.test.ts'))
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
