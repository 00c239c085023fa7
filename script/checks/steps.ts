import { globSync } from 'node:fs'

/** One step of `script/test`: a command that passes or fails, or a run of test files of which each test counts. */
export type Step = CommandStep | TestStep

interface StepBase {
  readonly name: string
  /** After so many seconds the step has failed: nothing may hang. */
  readonly seconds: number
}

export interface CommandStep extends StepBase {
  readonly kind: 'command'
  readonly command: readonly [string, ...string[]]
}

export interface TestStep extends StepBase {
  readonly kind: 'tests'
  readonly files: () => readonly string[]
  /** Whether the tests need a Chromium. */
  readonly browser: boolean
}

const node = ['node', '--disable-warning=ExperimentalWarning'] as const
const goldens = ['*.golden.*', '*/schema.sql']

/** Every step, in the order in which they run; a failing one does not hide the later ones. */
export const steps: readonly Step[] = [
  { kind: 'command', name: 'format and lint', seconds: 60, command: ['npx', 'biome', 'ci', '--colors=off'] },
  { kind: 'command', name: 'types, pure', seconds: 120, command: ['npx', 'tsc', '-p', 'tsconfig.pure.json'] },
  { kind: 'command', name: 'types, node', seconds: 120, command: ['npx', 'tsc', '-p', 'tsconfig.node.json'] },
  { kind: 'command', name: 'types, portal', seconds: 120, command: ['npx', 'tsc', '-p', 'tsconfig.portal.json'] },
  { kind: 'command', name: 'types, browser', seconds: 120, command: ['npx', 'tsc', '-p', 'tsconfig.browser.json'] },
  { kind: 'command', name: 'laws', seconds: 30, command: [...node, 'script/checks/laws.ts'] },
  { kind: 'command', name: 'dependencies', seconds: 30, command: [...node, 'script/checks/dependencies.ts'] },
  {
    kind: 'command',
    name: 'bundled playbook',
    seconds: 30,
    command: ['./fairlead', 'check', 'playbooks/service-onboarding'],
  },
  { kind: 'tests', name: 'tests', seconds: 420, browser: false, files: () => testFiles(false) },
  { kind: 'command', name: 'portal build', seconds: 120, command: ['./script/build-portal'] },
  { kind: 'command', name: 'portal size', seconds: 30, command: [...node, 'script/checks/portal-size.ts'] },
  { kind: 'tests', name: 'browser', seconds: 600, browser: true, files: () => testFiles(true) },
  { kind: 'command', name: 'goldens', seconds: 30, command: ['git', 'diff', '--exit-code', '--', ...goldens] },
]

function testFiles(browser: boolean): readonly string[] {
  return globSync('{packages/*/{src,test},script}/**/*.test.ts', { exclude: ['**/node_modules'] })
    .filter((file) => file.endsWith('.browser.test.ts') === browser)
    .sort()
}
