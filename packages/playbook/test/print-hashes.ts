import { compile, releaseHash } from '../src/compile/compile.ts'
import { playbookIn } from './read-folder.ts'

// Prints the names of the releases of the folders that it is given, for a test that runs it under other conditions.
for (const folder of process.argv.slice(2)) {
  const { release } = compile(playbookIn(new URL(folder)))
  process.stdout.write(`${release === null ? 'none' : releaseHash(release)}\n`)
}
