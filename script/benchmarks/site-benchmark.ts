import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { formatTable } from '../../packages/cli/src/text/table.ts'
import { siteAssets } from '../../packages/server/src/site/asset/site-assets.ts'
import { milliseconds } from './table-columns.ts'

const rounds = 5
/** A phone of few means in a far place. */
const network = { offline: false, latency: 400, downloadThroughput: 50 * 1024, uploadThroughput: 50 * 1024 }
const slowdown = 4
const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true, locale: 'en-GB' }

const paths = {
  'the least answer of the server': '/livez',
  overview: '/site',
  plan: '/site/plan',
  'a questionnaire': '/site/questionnaires/2050',
}

/** What a customer waits for on their site with a slow phone and a slow line, nothing kept from before, against one bare answer. */
export async function siteBenchmark(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'fairlead-bench-'))
  const server = spawn(process.execPath, ['script/benchmarks/serve-site.ts', dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [said] = await once(server.stdout, 'data')
    const link = String(said).trim()
    const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
      (path) => path !== undefined && existsSync(path),
    )
    if (executablePath === undefined) throw new Error('There is no Chromium: install it, or name it in CHROMIUM')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    const page = await browser.newPage(phone)
    await page.goto(link)
    await page.getByRole('button', { name: 'Open' }).click()
    await page.locator('h1').waitFor()
    await slow(page)
    console.log(`its script: ${size(siteAssets.script)}, its style: ${size(siteAssets.style)}\n`)
    console.log(await openings(page, new URL(link).origin))
    await browser.close()
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

function size(text: string): string {
  return `${Buffer.byteLength(text)} bytes, ${gzipSync(text).byteLength} packed`
}

async function slow(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.enable')
  await browser.send('Network.setCacheDisabled', { cacheDisabled: true })
  await browser.send('Network.emulateNetworkConditions', network)
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

/** Usable is a page that shows everything and whose script has run, as the browser itself reports it. */
async function openings(page: Page, origin: string): Promise<string> {
  const rows: { name: string; paint: number; usable: number; bytes: number }[] = []
  for (const [name, path] of Object.entries(paths)) {
    const [paints, times]: [number[], number[]] = [[], []]
    let bytes = 0
    for (let round = 0; round < rounds; round += 1) {
      const answer = await page.goto(`${origin}${path}`)
      if (answer?.status() !== 200) throw new Error(`Unexpected answer ${answer?.status()} at ${path}, expected 200`)
      const [paint, usable, transferred] = await page.evaluate<readonly [number, number, number]>(timesOfPage)
      paints.push(paint)
      times.push(usable)
      bytes = transferred
    }
    rows.push({ name, paint: median(paints), usable: median(times), bytes })
  }
  const bare = rows[0]?.usable ?? Number.NaN
  return formatTable([
    { title: 'open', cells: rows.map(({ name }) => name) },
    { title: 'KB', cells: rows.map(({ bytes }) => (bytes / 1024).toFixed(1)) },
    { title: 'first paint', cells: rows.map(({ paint }) => milliseconds(paint)) },
    { title: 'usable', cells: rows.map(({ usable }) => milliseconds(usable)) },
    { title: 'of the least', cells: rows.map(({ usable }) => (usable / bare).toFixed(2)) },
  ])
}

/** Runs in the page: its first paint, when it could be used, and the bytes that came. */
const timesOfPage = `(async () => {
  const [opened] = performance.getEntriesByType('navigation')
  const parts = [opened, ...performance.getEntriesByType('resource')]
  const painted = await new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime)
    }).observe({ type: 'paint', buffered: true })
  })
  const bytes = parts.reduce((sum, part) => sum + part.transferSize, 0)
  return [painted, Math.max(painted, opened.domContentLoadedEventEnd), bytes]
})()`

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}
