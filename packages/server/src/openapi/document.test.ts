import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  attachmentRoutes,
  engagementRoutes,
  peopleRoutes,
  releaseRoutes,
  streamRoutes,
  workRoutes,
  workshopRoutes,
} from '@fairlead/contract'
import { aServer } from '../../test/a-server.ts'
import { assertGolden } from '../../test/golden.ts'

interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

test('[S90] the OpenAPI document has every route of the contract and is the committed one', async (t) => {
  const server = await aServer(t)
  const response = await server.call('GET', '/openapi.json')
  const document = (await response.json()) as Document
  assert.equal(document.openapi, '3.1.0')
  const all = [attachmentRoutes, engagementRoutes, peopleRoutes, releaseRoutes, streamRoutes, workRoutes]
  for (const routes of [...all, workshopRoutes]) {
    for (const { path, method } of Object.values(routes)) assert.ok(document.paths[path]?.[method], `${method} ${path}`)
  }
  assertGolden(new URL('../../openapi.golden.json', import.meta.url), `${JSON.stringify(document, null, 2)}\n`)
})
