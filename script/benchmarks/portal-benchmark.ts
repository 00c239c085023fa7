import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { formatTable } from '../../packages/cli/src/text/table.ts'
import { milliseconds } from './table-columns.ts'

const rounds = 5
const usable = '[data-line], [data-task-row]'

/** What a person waits for in Chromium: until a page shows anything and can be used, and until a key is answered. */
export async function portalBenchmark(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'fairlead-bench-'))
  const args = ['script/benchmarks/serve-many-tasks.ts', dataFolder]
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [said] = await once(server.stdout, 'data')
    const [url = '', engagement = ''] = String(said).trim().split(' ')
    const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
      (path) => path !== undefined && existsSync(path),
    )
    if (executablePath === undefined) throw new Error('There is no Chromium: install it, or name it in CHROMIUM')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    const page = await browser.newPage()
    const own = `${url}/engagements/${engagement}`
    const paths = {
      'my work': url,
      engagements: `${url}/engagements`,
      'a process page': own,
      'the task table': `${own}/tasks`,
    }
    console.log(await openings(page, paths))
    console.log(await interactions(page))
    await browser.close()
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function openings(page: Page, paths: Readonly<Record<string, string>>): Promise<string> {
  const rows: { name: string; paint: number; usable: number }[] = []
  for (const [name, path] of Object.entries(paths)) {
    const paints: number[] = []
    const times: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const start = performance.now()
      await page.goto(path)
      await page.locator(usable).first().waitFor()
      if (round === 0) continue
      times.push(performance.now() - start)
      paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0))
    }
    rows.push({ name, paint: median(paints), usable: median(times) })
  }
  return formatTable([
    { title: 'open', cells: rows.map(({ name }) => name) },
    { title: 'first paint', cells: rows.map(({ paint }) => milliseconds(paint)) },
    { title: 'usable', cells: rows.map(({ usable }) => milliseconds(usable)) },
  ])
}

/** From a key or a click in the table to the next frame that is painted, as the browser itself reports it. */
async function interactions(page: Page): Promise<string> {
  const doings: Readonly<Record<string, () => Promise<void>>> = {
    'next row': () => page.keyboard.press('j'),
    'select all': () => page.keyboard.press('Shift+X'),
    'open a task': async () => {
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    },
    'typing into the search': async () => {
      await page.keyboard.press('/')
      await page.keyboard.press('a')
    },
    sorting: () => page.getByRole('columnheader').getByRole('button').nth(2).click(),
  }
  const cells: { name: string; took: number }[] = []
  for (const [name, doIt] of Object.entries(doings)) {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      await page.goto(page.url().split('?')[0] ?? '')
      await page.locator(usable).first().waitFor()
      await page.locator('[data-line]').first().focus()
      await page.evaluate(watchEvents)
      await doIt()
      await page.waitForTimeout(500)
      times.push(Number(await page.evaluate('window.longest ?? 0')))
    }
    cells.push({ name, took: median(times) })
  }
  return formatTable([
    { title: 'with 5,000 tasks', cells: cells.map(({ name }) => name) },
    { title: 'to the next paint', cells: cells.map(({ took }) => milliseconds(took)) },
  ])
}

/** Runs in the page: keeps the longest interaction where it can be read. */
const watchEvents = `new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longest = Math.max(duration, window.longest ?? 0)
}).observe({ type: 'event', durationThreshold: 16 })`

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
