import { parseArgs } from 'node:util'
import { type Count, total } from './count.ts'
import { runStep } from './run-step.ts'
import { type Step, steps } from './steps.ts'

const usage = 'Usage: script/test [--only <step>]…   (script/test --list names the steps)'
const values = read()

if (values.help === true) console.log(usage)
else if (values.list === true) console.log(steps.map(({ name }) => name).join('\n'))
else await runAll(chosen(values.only))

function read() {
  const options = {
    only: { type: 'string', multiple: true },
    list: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    return parseArgs({ options }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`)
    process.exit(2)
  }
}

async function runAll(wanted: readonly Step[]): Promise<void> {
  const counts: Count[] = []
  const lines: string[] = []
  for (const step of wanted) {
    console.log(`\n── ${step.name}`)
    const start = performance.now()
    const count = await runStep(step)
    counts.push(count)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    lines.push(`${count.failed === 0 ? 'passed' : 'FAILED'}  ${seconds.padStart(5)} s  ${step.name}  ${sums(count)}`)
  }
  const all = total(counts)
  console.log(`\n${lines.join('\n')}`)
  for (const skipped of all.skipped) console.log(`skipped  ${skipped}`)
  console.log(`${all.passed} passed, ${all.failed} failed`)
  process.exitCode = all.failed === 0 ? 0 : 1
}

function sums({ passed, failed, skipped }: Count): string {
  const parts = [
    `${passed} passed`,
    failed > 0 ? `${failed} failed` : '',
    skipped.length > 0 ? `${skipped.length} skipped` : '',
  ]
  return `(${parts.filter((part) => part !== '').join(', ')})`
}

function chosen(only: readonly string[] | undefined): readonly Step[] {
  const unknown = only?.find((name) => !steps.some((step) => step.name === name))
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}"; --list names them.`)
    process.exit(2)
  }
  return only === undefined ? steps : steps.filter(({ name }) => only.includes(name))
}
