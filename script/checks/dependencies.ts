import { globSync, readFileSync } from 'node:fs'
import { lockfileProblems, manifestProblems } from './dependency-versions.ts'

const problems = [
  ...['package.json', ...globSync('packages/*/package.json')].flatMap((file) =>
    manifestProblems(file, JSON.parse(readFileSync(file, 'utf8'))),
  ),
  ...lockfileProblems(JSON.parse(readFileSync('package-lock.json', 'utf8'))),
]
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
