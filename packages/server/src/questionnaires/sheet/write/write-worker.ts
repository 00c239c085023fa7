import { parentPort, workerData } from 'node:worker_threads'
import { writeXlsx } from 'hucre/xlsx'
import { questionnaireWorkbook, type WorkbookJob } from './questionnaire-workbook.ts'

// The thread in which a questionnaire becomes a workbook, so that nobody waits for it but who asked. See workbook-file.ts.
if (parentPort === null) throw new Error('Unexpected main thread, expected a worker')
// workbook-file.ts starts this thread, and gives it nothing else.
const bytes = await writeXlsx(questionnaireWorkbook(workerData as WorkbookJob))
parentPort.postMessage(bytes)
