import { workbookType } from '@fairlead/contract'
import type { Context } from 'hono'
import { cleanFileName } from '../attachments/file-name.ts'
import { contentDisposition } from '../content-disposition.ts'
import type { ServerEnv } from '../server-env.ts'
import { csvStream } from './csv.ts'
import type { Row, Table } from './table.ts'
import { xlsxFile } from './xlsx-file.ts'

export type TableFormat = 'csv' | 'xlsx'

/** How a table is sent; the name has no extension. */
export interface TableFile {
  readonly format: TableFormat
  readonly fileName: string
}

const formats: Readonly<Record<TableFormat, { readonly type: string; readonly bytes: typeof xlsxFile }>> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', bytes: csvStream },
  xlsx: { type: workbookType, bytes: xlsxFile },
}

/**
 * Answers with the table as a file to download. What fails before the first row is thrown, and so is a problem like any
 * other; what fails after it breaks the download off.
 */
export async function answerTable(
  c: Context<ServerEnv>,
  table: Table,
  { format, fileName }: TableFile,
): Promise<Response> {
  const { type, bytes } = formats[format]
  c.header('content-type', type)
  c.header('content-disposition', contentDisposition(cleanFileName(`${fileName}.${format}`)))
  // The answer to HEAD has no body: nobody would ever end the rows.
  if (c.req.method === 'HEAD') return c.body(null)
  const rows = stoppedAtFirst(table.rows)
  await rows.next()
  return c.body(closing(bytes({ ...table, rows }, fileName), rows))
}

type Rows = AsyncGenerator<Row, void>

/** The rows with the first of them given twice: before the rest, so that who asks knows whether they come. */
async function* stoppedAtFirst(rows: Table['rows']): Rows {
  let begun = false
  for await (const row of rows) {
    if (!begun) yield row
    begun = true
    yield row
  }
}

/** The same bytes; who leaves before the first of them ends the rows, too, which have begun already. */
function closing(bytes: ReadableStream<Uint8Array>, rows: Rows): ReadableStream<Uint8Array> {
  const reader = bytes.getReader()
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (cause) {
          // A reader may be shown it: it says nothing of the inside.
          throw new Error('The table broke off.', { cause })
        }
      },
      async cancel(reason) {
        await reader.cancel(reason)
        await rows.return()
      },
    },
    { highWaterMark: 0 },
  )
}
