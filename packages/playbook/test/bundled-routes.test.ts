import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile } from '../src/compile/compile.ts'
import { routeFor } from '../src/decision/routing/route-for.ts'
import type { KnownFacts } from '../src/model/fact.ts'
import { playbookIn } from './read-folder.ts'

const { release } = compile(playbookIn(new URL('../../../playbooks/service-onboarding/', import.meta.url)))
assert.ok(release)
const bundled = release

/** Where somebody of a role goes who is asked for a service, in English unless another language is said. */
function route(role: string, of: string, facts: KnownFacts): string {
  const [service = '', language = 'en'] = of.split(' in ')
  const wish = { role, service: service === '' ? null : service, language: language === 'none' ? null : language }
  const routed = routeFor(bundled, wish, facts)
  if (routed.kind !== 'row') return routed.kind === 'unknown' ? routed.missing.join() : routed.kind
  const { team, guidance } = routed.answer
  return team ?? `guidance in ${Object.keys(guidance ?? {}).join()}`
}

test('[P202] the bundled playbook sends specialists, managers, engineers and architects where its page says', () => {
  const guidance = 'guidance in en,zh-CN'
  assert.equal(route('sme', 'aadp in sv', { seats: 151 }), 'identity-specialists')
  assert.equal(route('sme', 'aadp', { seats: 150 }), guidance)
  assert.equal(route('sme', 'mdatp', { seats: 151 }), 'security-specialists')
  assert.equal(route('sme', 'mdatp in sv', { seats: 151 }), guidance)
  assert.equal(route('sme', 'aip in en-GB', { seats: 10_001 }), 'security-specialists')
  assert.equal(route('sme', 'aip', { seats: 10_000 }), guidance)
  assert.equal(route('sme', 'teams', {}), guidance)
  assert.equal(route('migration-velocity-manager', 'exchange', { seats: 500, region: 'emea' }), 'migration-managers')
  assert.equal(route('migration-velocity-manager', 'exchange', { seats: 500, region: 'china' }), guidance)
  assert.equal(route('migration-velocity-manager', 'exchange', { seats: 499 }), guidance)
  assert.equal(route('get-modern-fta', 'edge', {}), 'modern-desktop')
  assert.equal(route('fasttrack-architect-v2', '', { seats: 20_000 }), 'architects')
  assert.equal(route('fasttrack-manager', 'aadp', { seats: 500 }), 'none')
})

test('[P202] it names what is missing', () => {
  assert.equal(route('sme', '', {}), 'service,seats')
  assert.equal(route('sme', 'mdatp in none', { seats: 200 }), 'language')
  assert.equal(route('migration-velocity-manager', 'exchange', { seats: 500 }), 'region')
})
