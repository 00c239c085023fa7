import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('..', import.meta.url))
const styles = join(dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css')), 'styles')
const imported = readFileSync(join(source, 'theme/component-styles.css'), 'utf8')

test('every component of the library that the portal uses has its styles', () => {
  const used = globSync('**/*.tsx', { cwd: source }).flatMap((file) => componentsIn(join(source, file)))
  assert.ok(used.includes('Button'))
  const missing = used.filter((name) => existsSync(join(styles, `${name}.layer.css`)) && !imports(name))
  assert.deepEqual(missing, [])
})

test('what is imported exists', () => {
  const names = [...imported.matchAll(/styles\/([\w-]+)\.layer\.css/g)].map((match) => match[1])
  assert.deepEqual(
    names.filter((name) => !existsSync(join(styles, `${name}.layer.css`))),
    [],
  )
})

/** The names that a file takes from the library, and the parts it uses of them (`Radio.Card` is `RadioCard`). */
function componentsIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const names =
    /import \{([^}]*)\} from '@mantine\/core'/
      .exec(text)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? []
  const parts = [...text.matchAll(/<([A-Z]\w+)\.([A-Z]\w+)/g)].map((match) => `${match[1]}${match[2]}`)
  return [...names, ...parts]
}

function imports(name: string): boolean {
  return imported.includes(`/${name}.layer.css"`)
}
