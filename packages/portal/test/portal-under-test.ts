import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const root = fileURLToPath(new URL('../../../', import.meta.url))
export const bundledPlaybook = join(root, 'playbooks/service-onboarding')
export const seedPage = join(root, '../shared/seed/conduct-services-workshop.md')

const mailFrom = 'Delivery <delivery@fairlead.example>'

interface PortalOptions {
  /** A page or a folder of pages; the bundled playbook with its demo where none is named. */
  readonly playbook?: string
  readonly manifest?: string
  /** Whether its days can go by faster than ours. */
  readonly hasOwnDays?: boolean
  /** The port of the mail server that it has; none where it is left out. */
  readonly mailPort?: number
}

export interface PortalUnderTest {
  readonly url: string
  /** So many days after today: the server alone lives then, the browser does not. */
  setDaysLater(days: number): Promise<void>
  close(): Promise<void>
}

/** `fairlead serve` as a process of its own, with a database of its own; `close` leaves nothing behind. */
export async function startPortal({
  playbook,
  manifest,
  hasOwnDays = false,
  mailPort,
}: PortalOptions = {}): Promise<PortalUnderTest> {
  assert.ok(existsSync(join(root, 'packages/portal/dist')), 'build the portal first: npm run build -w @fairlead/portal')
  const dataFolder = mkdtempSync(join(tmpdir(), 'fairlead-browser-'))
  const named = Object.entries({ playbook, manifest }).flatMap(([name, value]) => (value ? [`--${name}`, value] : []))
  const mail = mailPort === undefined ? [] : ['--smtp', `smtp://127.0.0.1:${mailPort}`, '--mail-from', mailFrom]
  const usual = ['packages/cli/src/main.ts', 'serve', '--port', '0', ...named, ...mail]
  const args = [...(hasOwnDays ? ['packages/cli/test/serve-days-later.ts'] : usual), '--data', dataFolder]
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  let said = ''
  assert.ok(server.stdout !== null && server.stderr !== null)
  server.stderr.on('data', (chunk) => {
    said += chunk
  })
  const exited = once(server, 'exit')
  const [line] = await Promise.race([once(server.stdout, 'data'), exited.then(() => assert.fail(said))])
  return {
    url: String(line).trim(),
    async setDaysLater(days) {
      server.send(days)
      await once(server, 'message')
    },
    async close() {
      server.kill('SIGTERM')
      await exited
      rmSync(dataFolder, { recursive: true, force: true })
      assert.doesNotMatch(said, /"requestId"/, 'the server met no fault')
    },
  }
}

/** The system's Chromium. It reaches nothing but loopback. */
export function startBrowser(): Promise<Browser> {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const executablePath = found.find((path) => path !== undefined && existsSync(path))
  assert.ok(executablePath, 'no Chromium: install it, or name it in CHROMIUM')
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] })
}

/** A browser and a portal for the tests of a file, which ends them after the last. */
export async function portalForTests(options: PortalOptions = {}) {
  const [browser, portal] = await Promise.all([startBrowser(), startPortal(options)])
  after(async () => {
    await browser.close()
    await portal.close()
  })
  return { browser, portal }
}

export interface WatchedPage {
  readonly page: Page
  /** Fails where the page logged an error, threw, or broke its own content security policy. */
  finish(): Promise<void>
}

/** A page in a browser profile of its own, which collects everything that goes wrong in it. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const wrong: string[] = []
  // A refused command answers 4xx, which Chromium logs on its own; what the portal makes of it is asserted where it happens.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('dialog', (dialog) => wrong.push(`dialog: ${dialog.message()}`))
  await page.goto(url)
  return {
    page,
    async finish() {
      await context.close()
      assert.deepEqual(wrong, [], 'nothing went wrong in the browser')
    },
  }
}

/** No violation of WCAG 2.2 AA that axe can find. */
export async function assertAccessible(page: Page, what: string): Promise<void> {
  // Colours fade when a screen comes up; contrast is judged when they have arrived. What turns for ever is not waited for.
  await page.evaluate(() => {
    const ends = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    return Promise.all(ends.map((animation) => animation.finished.catch(() => null)))
  })
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' · ')}`)
  assert.deepEqual(found, [], `axe on ${what}`)
}

/** The page does not scroll sideways. */
export async function assertFits(page: Page, what: string): Promise<void> {
  const [width, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
  assert.ok(width <= window, `${what} is ${width} px wide in a window of ${window} px`)
}
