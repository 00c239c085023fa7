import { compileBenchmark } from './compile-benchmark.ts'
import { contactsBenchmark } from './contacts-benchmark.ts'
import { hygieneBenchmark } from './hygiene-benchmark.ts'
import { planBenchmark } from './plan-benchmark.ts'
import { portalBenchmark } from './portal-benchmark.ts'
import { searchBenchmark } from './search-benchmark.ts'
import { sheetsBenchmark } from './sheets-benchmark.ts'
import { siteBenchmark } from './site-benchmark.ts'
import { timeBenchmark } from './time-benchmark.ts'

/** What `script/bench` can measure, by name. */
const benchmarks: Readonly<Record<string, () => void | Promise<void>>> = {
  compile: compileBenchmark,
  contacts: contactsBenchmark,
  hygiene: hygieneBenchmark,
  plan: planBenchmark,
  portal: portalBenchmark,
  search: searchBenchmark,
  sheets: sheetsBenchmark,
  site: siteBenchmark,
  time: timeBenchmark,
}

const usage = 'Usage: script/bench <name>   (script/bench --list names the benchmarks)'
const [name = ''] = process.argv.slice(2)
const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined

if (benchmark !== undefined) await benchmark()
else if (name === '--list') console.log(Object.keys(benchmarks).join('\n'))
else if (name === '--help') console.log(usage)
else {
  console.error(name === '' ? usage : `There is no benchmark "${name}"; --list names them.`)
  process.exitCode = 2
}
