import { readdirSync, readFileSync } from 'node:fs'
import { compile, type Release, readManifest, readPlaybook } from '@fairlead/playbook'

const folder = new URL('../../../playbooks/service-onboarding/', import.meta.url)

/** The release of the playbook that comes with Fairlead. */
export function bundledRelease(): Release {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
  const manifest = readManifest('playbook.yaml', readFileSync(new URL('playbook.yaml', folder), 'utf8'))
  const { release, diagnostics } = compile(readPlaybook(files, manifest))
  if (release === null) throw new Error(`The bundled playbook does not compile: ${JSON.stringify(diagnostics)}`)
  return release
}
