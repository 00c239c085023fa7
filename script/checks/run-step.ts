import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Count, one, total } from './count.ts'
import type { TestResult } from './count-reporter.ts'
import type { CommandStep, Step, TestStep } from './steps.ts'

/** Seconds in which a step that is stopped can put away what it started. */
const grace = 5

/** Runs a step, lets its output through, and says what it came to; never throws for a step that fails. */
export async function runStep(step: Step): Promise<Count> {
  try {
    return step.kind === 'command' ? await runCommand(step) : await runTests(step)
  } catch (error) {
    console.error(error)
    return one(false)
  }
}

async function runCommand({ command, seconds }: CommandStep): Promise<Count> {
  return one(await succeeds(command, { seconds, env: process.env }))
}

async function runTests({ files, seconds, browser }: TestStep): Promise<Count> {
  const found = files()
  if (found.length === 0) {
    process.stderr.write('There is no test file.\n')
    return one(false)
  }
  const env = browser ? await withChromium() : process.env
  if (env === null) return one(false)
  const folder = mkdtempSync(join(tmpdir(), 'fairlead-test-'))
  // A browser test waits more than it works, so two files run at once, each in a process of its own. The others work: two
  // processes share all of them, since a process for each would take longer to begin than to do.
  const runs = browser ? [found] : shares(found, 2)
  const isolation = browser ? ['--test-isolation=process', '--test-concurrency=2'] : ['--test-isolation=none']
  try {
    const counts = await Promise.all(
      runs.map(async (share, index) => {
        const results = join(folder, `results-${index}.jsonl`)
        const reporter = (name: string, destination: string) => [
          `--test-reporter=./script/checks/${name}-reporter.ts`,
          `--test-reporter-destination=${destination}`,
        ]
        const reporters = [...reporter('progress', 'stdout'), ...reporter('count', results)]
        const flags = ['--disable-warning=ExperimentalWarning', '--test', ...isolation, ...reporters]
        return readCount(results, await succeeds(['node', ...flags, ...share], { seconds, env }))
      }),
    )
    return total(counts)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The files in so many shares: neighbours, which do similar work, go to different ones. */
function shares(files: readonly string[], count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, share) => files.filter((_, index) => index % count === share))
}

/** The count of the tests that ended. A run that was stopped, or failed outside of its tests, has at least one failure. */
function readCount(file: string, passed: boolean): Count {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const results = lines.filter((line) => line !== '').map((line): TestResult => JSON.parse(line))
  const of = (wanted: TestResult['result']) => results.filter(({ result }) => result === wanted)
  const failed = of('failed').length
  return {
    passed: of('passed').length,
    failed: passed ? failed : Math.max(1, failed),
    skipped: of('skipped').map(({ name }) => name),
  }
}

async function withChromium(): Promise<NodeJS.ProcessEnv | null> {
  let path = ''
  const found = await succeeds(['./script/find-chromium'], {
    seconds: 300,
    env: process.env,
    hear: (text) => {
      path += text
    },
  })
  return found ? { ...process.env, CHROMIUM: path.trim() } : null
}

interface Run {
  readonly seconds: number
  readonly env: NodeJS.ProcessEnv
  /** Takes what the command writes to its standard output, instead of letting it through. */
  readonly hear?: (text: string) => void
}

function succeeds([command, ...args]: readonly [string, ...string[]], { seconds, env, hear }: Run): Promise<boolean> {
  return new Promise((resolve) => {
    // A group of its own, so that what the command started ends with it when its time is up.
    const child = spawn(command, args, { env, detached: true, stdio: ['ignore', hear ? 'pipe' : 'inherit', 'inherit'] })
    const end = (signal: NodeJS.Signals) => endGroup(child.pid, signal)
    const stop = () => {
      end('SIGTERM')
      process.exit(130)
    }
    const late = setTimeout(() => {
      process.stderr.write(`Not done after ${seconds} seconds: stopped.\n`)
      end('SIGTERM')
    }, seconds * 1000)
    const tooLate = setTimeout(() => end('SIGKILL'), (seconds + grace) * 1000)
    const done = (passed: boolean) => {
      clearTimeout(late)
      clearTimeout(tooLate)
      process.off('SIGINT', stop).off('SIGTERM', stop)
      // Whatever it left running.
      end('SIGTERM')
      resolve(passed)
    }
    process.once('SIGINT', stop).once('SIGTERM', stop)
    child.stdout?.setEncoding('utf8').on('data', (text: string) => hear?.(text))
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      done(false)
    })
    child.on('close', (code) => done(code === 0))
  })
}

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // It has ended by itself.
  }
}
