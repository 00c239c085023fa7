import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const portal = fileURLToPath(new URL('..', import.meta.url))
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

export interface GalleryUnderTest {
  /** The address of the gallery. */
  readonly url: string
  close(): Promise<void>
}

/** The shared parts of the portal as its gallery shows them, built as for production and served without a server of ours. */
export async function startGallery(): Promise<GalleryUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'fairlead-gallery-'))
  const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')))
  const args = [vite, 'build', '--mode', 'gallery', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']
  const build = spawn(process.execPath, args, { cwd: portal, stdio: ['ignore', 'ignore', 'inherit'] })
  assert.deepEqual(await once(build, 'exit'), [0, null], 'the gallery is built')
  const document = readFileSync(join(folder, 'index.html'), 'utf8').replace('__NONCE__', '')
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? '/', 'http://gallery').pathname)
    const type = types[extname(file)]
    response.setHeader('content-type', type ?? 'text/html; charset=utf-8')
    response.end(type !== undefined && existsSync(file) ? readFileSync(file) : document)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on an address of the network says which port it has.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/gallery`,
    async close() {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
