interface SheetOf {
  readonly engagement: string
  readonly task: string
}

interface Upload extends SheetOf {
  /** What the file is called. */
  readonly name: string
  readonly expectedRevision: number
  /** In which language it is said what a cell should have been. */
  readonly language: string
}

/** Where a questionnaire comes from as a workbook in a language. */
export function downloadAddress(of: SheetOf, language: string): string {
  return `${sheetPath(of)}?${new URLSearchParams({ language })}`
}

/** Where a workbook that came back is sent to. */
export function uploadAddress({ name, expectedRevision, language, ...of }: Upload): string {
  return `${sheetPath(of)}?${new URLSearchParams({ name, expectedRevision: String(expectedRevision), language })}`
}

function sheetPath({ engagement, task }: SheetOf): string {
  return `/api/engagements/${encodeURIComponent(engagement)}/questionnaires/${encodeURIComponent(task)}/sheet`
}
